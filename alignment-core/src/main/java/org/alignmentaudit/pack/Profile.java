package org.alignmentaudit.pack;

/** How many rules an audit uses; each profile holds the one before it. */
public enum Profile {
    /**
     * Rules that begin with goals, initiatives and decisions. Some of their alternatives need more, such as KPIs, risks,
     * reviews, surveys or teams, and are not assessed without.
     */
    ESSENTIAL,
    /** What a firm of ten to 250 people can act on. */
    STANDARD,
    /** Every rule. */
    FULL;

    /** Whether an audit with this profile uses a rule that belongs to the other. */
    public boolean holds(Profile rule) {
        return rule.compareTo(this) <= 0;
    }
}
