package se.websesam.order.domain;

import java.time.LocalDate;

/** The centre has set the day it expects to deliver a line (CO-11); its orderer shall be told. */
public record OrderLineExpected(
    long orderId, String orderNumber, long ordererId, String article, LocalDate expectedOn) {}
