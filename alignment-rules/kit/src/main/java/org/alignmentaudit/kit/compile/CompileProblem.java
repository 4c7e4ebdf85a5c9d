package org.alignmentaudit.kit.compile;

/**
 * One thing that is wrong with a file of rules.
 *
 * @param path path of the file within the pack; empty where it is not known
 * @param line line, the first being 1; 0 where it is not known
 * @param column column, the first being 1; 0 where it is not known
 * @param text the text that is wrong; empty where it is not known
 * @param message what is wrong, without a full stop
 * @param advice what to try; empty where nothing better is known than to read the message
 */
public record CompileProblem(String path, int line, int column, String text, String message, String advice) {

    /** Place and message on one line, advice on the next. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(path.isEmpty() ? "rules" : path);
        if (line > 0) {
            shown.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            shown.append(':').append(column);
        }
        shown.append(": ").append(message).append('.');
        return advice.isEmpty()
                ? shown.toString()
                : shown.append('\n').append(advice).toString();
    }
}
