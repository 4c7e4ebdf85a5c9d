package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Initiative;

/**
 * Two initiatives that are to move KPIs in opposite directions.
 *
 * @param one the first of the two by id
 * @param other the second
 * @param kpis names of the KPIs, each once, in alphabetical order
 * @param settled whether a decision is known that names both initiatives
 */
public record CrossPurpose(Initiative one, Initiative other, List<String> kpis, boolean settled) {

    /** Copies the list. */
    public CrossPurpose {
        kpis = List.copyOf(kpis);
    }
}
