package org.alignmentaudit.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, from top to bottom.
 *
 * @param language code of the language, for the browser
 * @param labels the fixed words
 * @param title what the report is and of whom
 * @param organization of whom it is
 * @param origin as-of date and packs
 * @param warnings why there may be more than was found
 * @param summary how much was found among how much
 * @param remarks how many rules could not look at everything, and what baseline and waivers say of it
 * @param severities findings by severity
 * @param matrix findings by class and severity
 * @param first ways to the findings that matter most
 * @param measures the scorecard; empty where no pack holds one
 * @param money where the money goes; null without a portfolio
 * @param filters what the findings can be narrowed down by
 * @param groups the findings
 * @param timelines how initiatives with findings went
 * @param withoutPortfolio whether money and timelines are left out
 * @param sections what follows
 * @param closing last sentence
 */
public record Page(
        String language,
        Labels labels,
        String title,
        String organization,
        List<Item> origin,
        List<String> warnings,
        String summary,
        List<String> remarks,
        List<Tile> severities,
        Matrix matrix,
        List<Link> first,
        List<MeasureCard> measures,
        @Nullable Money money,
        Filters filters,
        List<FindingGroup> groups,
        Timelines timelines,
        boolean withoutPortfolio,
        List<Section> sections,
        String closing) {

    /** More findings than these are laid out only when they come into sight. */
    private static final int MANY = 300;

    /** Whether there are so many findings that a browser should not lay them all out at once. */
    public boolean many() {
        return many(filters.all());
    }

    /** Whether these are so many findings that what they say alike should be said once. */
    public static boolean many(int findings) {
        return findings > MANY;
    }
}
