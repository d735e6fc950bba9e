/** Pages of deviation reports [felrapport]. */
package se.websesam.deviation.web;
