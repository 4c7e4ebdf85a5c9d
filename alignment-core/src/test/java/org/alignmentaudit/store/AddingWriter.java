package org.alignmentaudit.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineEntry;

/** A process that adds findings to a baseline, each by an update of its own. */
final class AddingWriter {

    private AddingWriter() {}

    /**
     * Adds the findings from a number up to another. Where the second argument says {@code once}, a busy baseline ends it; else
     * it tries again. Prints whether it added all.
     */
    public static void main(String[] args) throws InterruptedException {
        boolean once = args[1].equals("once");
        int from = Integer.parseInt(args[2]);
        int to = Integer.parseInt(args[3]);
        System.out.println(added(new FileBaselineStore(Path.of(args[0])), from, to, once) ? "added" : "busy");
    }

    private static boolean added(FileBaselineStore store, int from, int to, boolean once) throws InterruptedException {
        List<BaselineEntry> all = ManyFindings.of("B", to).entries();
        int next = from;
        while (next < to) {
            BaselineEntry more = all.get(next);
            try {
                store.update("B", kept -> with(kept, more));
                next++;
            } catch (BaselineBusyException busy) {
                if (once) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
        return true;
    }

    private static Baseline with(Baseline kept, BaselineEntry more) {
        List<BaselineEntry> entries = new ArrayList<>(kept.entries());
        entries.add(more);
        return Baseline.of(kept.portfolio(), entries);
    }
}
