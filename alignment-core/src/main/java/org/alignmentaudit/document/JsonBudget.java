package org.alignmentaudit.document;

import java.util.HashMap;
import java.util.Map;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Source;

/**
 * Keeps what a document becomes in memory within bounds: some 100 MiB of the smallest records there are would fill several
 * GiB. The bounds are those that 1 GiB of heap holds, whatever the kind of record.
 */
final class JsonBudget {

    static final int MOST_RECORDS = 1_000_000;
    static final int MOST_ROWS = 4_000_000;

    private static final int MOST_KEPT = 10_000;
    private static final int LONGEST_KEPT = 32;

    private final Source source;
    private final Map<String, String> kept = new HashMap<>();
    private int records;
    private int rows;

    JsonBudget(Source source) {
        this.source = source;
    }

    /** Counts a record of an element. */
    void record(Place place) {
        if (++records > MOST_RECORDS) {
            end(place, MOST_RECORDS + " records");
        }
    }

    /** Counts a child row, or a word of a list. */
    void row(Place place) {
        if (++rows > MOST_ROWS) {
            end(place, MOST_ROWS + " rows and words of lists");
        }
    }

    private void end(Place place, String bound) {
        source.stop(place, "the document holds more than " + bound, "Hand over CSV tables, which have no limit.");
    }

    /** The text, for short ones that come again and again always the same object. */
    String text(String text) {
        if (text.length() > LONGEST_KEPT) {
            return text;
        }
        String known = kept.get(text);
        if (known == null && kept.size() < MOST_KEPT) {
            kept.put(text, text);
        }
        return known == null ? text : known;
    }
}
