package org.alignmentaudit.portfolio;

/**
 * One thing that is wrong with an input.
 *
 * @param place where: file and line, or file and JSON pointer, or the record, with the field
 * @param fault what is wrong there, with the value, without a full stop
 * @param advice what to try; empty where nothing better than mending it can be said
 */
public record Problem(String place, String fault, String advice) {

    /** A problem that speaks for itself. */
    public static Problem of(String place, String fault) {
        return new Problem(place, fault, "");
    }

    /** Place and fault on one line, advice on the next. */
    @Override
    public String toString() {
        return place + ": " + fault + "." + (advice.isEmpty() ? "" : "\n" + advice);
    }
}
