/** What a holder has, which numbered units are free, and the events of their rent. */
package se.websesam.device.repository;
