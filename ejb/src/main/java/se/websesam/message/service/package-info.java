/** Reading messages and news, and telling orderers what the centre did. */
package se.websesam.message.service;
