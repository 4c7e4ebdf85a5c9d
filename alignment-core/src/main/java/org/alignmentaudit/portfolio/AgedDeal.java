package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Opportunity;

/**
 * A deal and its age.
 *
 * @param deal the deal
 * @param days days since it was opened
 */
public record AgedDeal(Opportunity deal, long days) {}
