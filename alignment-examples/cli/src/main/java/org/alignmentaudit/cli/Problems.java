package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alignmentaudit.audit.InvalidPolicyException;
import org.alignmentaudit.document.InvalidDocumentException;
import org.alignmentaudit.internal.text.FileTrouble;
import org.alignmentaudit.lifecycle.BaselineStoreException;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Problem;

/** Collects what is wrong with everything that was named, so that one message tells all of it. */
final class Problems {

    private final List<String> all = new ArrayList<>();

    void add(Problem problem) {
        all.add(problem.toString());
    }

    /** What was read from something of this name; empty if it is refused, for reasons that are kept. */
    <T> Optional<T> attempt(String name, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidPortfolioException e) {
            e.problems().forEach(this::add);
        } catch (InvalidPolicyException e) {
            e.problems().forEach(this::add);
        } catch (InvalidDocumentException e) {
            e.problems().forEach(this::add);
        } catch (BaselineStoreException e) {
            all.add(e.getMessage());
        } catch (InvalidPackException e) {
            all.addAll(e.problems());
        } catch (UncheckedIOException e) {
            add(Problem.of(name, "cannot be read: " + FileTrouble.of(e.getCause())));
        }
        return Optional.empty();
    }

    /** Whether nothing is wrong. */
    boolean none() {
        return all.isEmpty();
    }

    /** Throws if anything is wrong. */
    void refuse() {
        if (!none()) {
            throw new BadInputException(all);
        }
    }

    /** Tells what is wrong, where the work goes on all the same; gives the exit code that it asks for. */
    ExitCode tell(PrintWriter err) {
        if (none()) {
            return ExitCode.DONE;
        }
        err.println(new BadInputException(all).getMessage());
        return ExitCode.BAD_INPUT;
    }
}
