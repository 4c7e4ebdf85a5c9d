package org.alignmentaudit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.internal.text.FileTrouble;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.report.ReportWriter;

/**
 * A file that appears complete or not at all: it is written beside its place under another name and takes the place, and
 * that of an existing file, once complete.
 */
final class OutputFile {

    private static final int MOST_DRAFTS = 1000;

    private final Path path;

    OutputFile(Path path) {
        this.path = path;
    }

    /** What can be seen beforehand to be in the way. */
    Optional<Problem> obstacle() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            return problem("is a folder", "Name a file in it.");
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            return problem("is no ordinary file", "Leave -o out to write to standard output.");
        } else if (Files.exists(path) && !Files.isWritable(path)) {
            return problem("cannot be written: access is denied", "");
        } else if (folder == null || !Files.isDirectory(folder)) {
            return problem("cannot be written: there is no folder " + folder, "Maybe it must be made first.");
        }
        return Optional.empty();
    }

    private Optional<Problem> problem(String fault, String advice) {
        return Optional.of(new Problem(path.toString(), fault, advice));
    }

    /** Writes the whole report; see {@link #write(Content)}. */
    Optional<Problem> write(AuditReport report, ReportWriter writer) {
        return write(out -> writer.write(report, out));
    }

    /** Writes the whole content; what goes wrong comes back as a problem, and then nothing has changed. */
    Optional<Problem> write(Content content) {
        try {
            replace(content);
            return Optional.empty();
        } catch (IOException e) {
            return problem("cannot be written: " + FileTrouble.of(e), "");
        }
    }

    private void replace(Content content) throws IOException {
        // A link stays a link: the file that it leads to is replaced.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path draft = create(target);
        try {
            fill(draft, content);
            move(draft, target);
        } catch (Throwable e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    /** Makes an empty file beside the target, with the rights that any new file there gets. */
    private static Path create(Path target) throws IOException {
        for (int i = 1; true; i++) {
            try {
                return Files.createFile(target.resolveSibling(".alignment-" + i + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_DRAFTS) {
                    throw e;
                }
            }
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
