package org.alignmentaudit.example.ukmajorprojects;

/** The arguments or the source cannot be used; the message says what is wrong and, on a second line, what to try. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String problem, String advice) {
        super(problem + "\n" + advice);
    }
}
