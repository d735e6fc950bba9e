/** Bought devices that go back to the own store [retur av hjälpmedel]. */
package se.websesam.devicereturn.domain;
