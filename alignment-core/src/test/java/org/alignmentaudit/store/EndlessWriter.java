package org.alignmentaudit.store;

import java.nio.file.Path;

/** A process that writes a baseline again and again, now small, now large, until it is killed. */
final class EndlessWriter {

    static final int SMALL = 10;
    static final int LARGE = 4_000;

    private EndlessWriter() {}

    /** Prints a line once the first baseline is written. */
    public static void main(String[] args) {
        FileBaselineStore store = new FileBaselineStore(Path.of(args[0]));
        for (int i = 0; i < Integer.MAX_VALUE; i++) {
            int number = i % 2 == 0 ? LARGE : SMALL;
            store.update("B", kept -> ManyFindings.of("B", number));
            if (i == 1) {
                System.out.println("written");
            }
        }
    }
}
