package se.websesam.catalogue.view;

/**
 * An article of a replacement chain [ersättningskedja], which runs from the oldest to the newest.
 *
 * @param orderable whether the centre takes orders for it (CO-01)
 * @param deliveredFirst whether it is the oldest that is orderable, which the centre delivers first
 */
public record ChainLink(ArticleOption article, boolean orderable, boolean deliveredFirst) {}
