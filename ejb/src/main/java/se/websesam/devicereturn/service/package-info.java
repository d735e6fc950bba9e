/** Registering returns to the own store [retur av hjälpmedel]. */
package se.websesam.devicereturn.service;
