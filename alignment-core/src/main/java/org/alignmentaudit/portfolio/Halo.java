package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Partner;

/**
 * An option of a supplier that is alone at the top on every criterion, by scores that hardly differ.
 *
 * @param partner the supplier
 * @param option text of the option
 * @param criteria number of criteria
 * @param lowest its lowest score
 * @param highest its highest score
 */
public record Halo(Partner partner, String option, int criteria, double lowest, double highest) {}
