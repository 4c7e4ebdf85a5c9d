package org.alignmentaudit.kit.compile;

/**
 * A place in a file of rules.
 *
 * @param path path of the file; empty where it is not known
 * @param line line, the first being 1; 0 where it is not known
 * @param column column, the first being 1; 0 where it is not known
 */
record Spot(String path, int line, int column) {

    CompileProblem problem(String text, String message, String advice) {
        return new CompileProblem(path, line, column, text, message, advice);
    }
}
