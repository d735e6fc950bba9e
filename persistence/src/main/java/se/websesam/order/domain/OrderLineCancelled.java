package se.websesam.order.domain;

/** The centre has cancelled a line of an order; its orderer shall be told why (Appendix C). */
public record OrderLineCancelled(
    long orderId, String orderNumber, long ordererId, String article, String reason) {}
