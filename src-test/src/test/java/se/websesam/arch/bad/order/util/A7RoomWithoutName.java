package se.websesam.arch.bad.order.util;

/** In a room that is none. */
public class A7RoomWithoutName {}
