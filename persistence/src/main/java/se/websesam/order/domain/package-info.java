/** Customer orders [kundordrar] and their lines, from draft to delivery (DOMAIN 4.2). */
package se.websesam.order.domain;
