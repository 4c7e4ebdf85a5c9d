package org.alignmentaudit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alignmentaudit.document.BaselineDocument;
import org.alignmentaudit.document.InvalidDocumentException;
import org.alignmentaudit.internal.text.FileTrouble;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.lifecycle.BaselineStoreException;
import org.alignmentaudit.portfolio.Problem;

/**
 * The baseline of one portfolio in a JSON file, see {@link BaselineDocument}. Immutable and thread-safe.
 *
 * <p>A new baseline is written beside the file and takes its place in one step once it is on the disk: whoever reads, and
 * whatever is killed meanwhile, the file is the old one or the new one. While somebody writes, others that want to are turned
 * away with a {@link BaselineBusyException}; the lock goes with the process that holds it. What a killed process left of a
 * new baseline is taken away by the next update. Needs {@code com.fasterxml.jackson.core:jackson-core}.
 *
 * <p>The lock is on an empty file beside the baseline, {@code .baseline.json.lock} for {@code baseline.json}. It stays there,
 * whoever updates the baseline must be allowed to write it, and version control can pass it over.
 */
public final class FileBaselineStore implements BaselineStore {

    private final Path file;

    /** The baseline in this file, which need not be there yet; its folder must. */
    public FileBaselineStore(Path file) {
        this.file = file;
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidDocumentException if the file holds no baseline, or that of another portfolio
     */
    @Override
    public Optional<Baseline> find(String portfolio) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Baseline kept = read();
        if (!kept.portfolio().equals(portfolio)) {
            throw new InvalidDocumentException(List.of(new Problem(
                    file + " /portfolio",
                    "this is the baseline of " + kept.portfolio() + ", not of " + portfolio,
                    "Each portfolio needs a file of its own.")));
        }
        return Optional.of(kept);
    }

    private Baseline read() {
        try {
            return BaselineDocument.read(file);
        } catch (UncheckedIOException e) {
            throw new BaselineStoreException(file + ": the baseline cannot be read: " + trouble(e.getCause()), e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidDocumentException if the file holds no baseline, or that of another portfolio
     */
    @Override
    public Baseline update(String portfolio, UnaryOperator<Baseline> change) {
        try {
            // A link stays a link: the file that it leads to is replaced.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            try (WriteLock held = WriteLock.of(target)) {
                return update(portfolio, change, new ReplacedFile(held));
            }
        } catch (IOException e) {
            throw new BaselineStoreException(
                    file + ": the baseline cannot be written: " + trouble(e)
                            + ".\nWhoever updates it must be allowed to write its folder and the lock file.",
                    e);
        }
    }

    private Baseline update(String portfolio, UnaryOperator<Baseline> change, ReplacedFile target) throws IOException {
        target.clean();
        Optional<Baseline> kept = find(portfolio);
        Baseline changed = change.apply(kept.orElseGet(() -> Baseline.empty(portfolio)));
        SamePortfolio.require(portfolio, changed);
        if (!kept.equals(Optional.of(changed))) {
            target.write(out -> BaselineDocument.write(changed, out));
        }
        return changed;
    }

    /** Which file cannot be reached, and why. */
    static String trouble(IOException e) {
        return e instanceof FileSystemException at
                ? Objects.requireNonNullElse(at.getFile(), "the file") + ": " + FileTrouble.of(e)
                : FileTrouble.of(e);
    }
}
