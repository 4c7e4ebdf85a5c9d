package org.alignmentaudit.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A file that is replaced as a whole, by whoever holds its lock. */
final class ReplacedFile {

    private final Path file;
    private final Path draft;

    ReplacedFile(WriteLock held) {
        this.file = held.file();
        this.draft = file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    /** Takes away what a writer left that did not get to its end. */
    void clean() throws IOException {
        Files.deleteIfExists(draft);
    }

    void write(Consumer<OutputStream> content) throws IOException {
        try {
            fill(content);
            move();
        } catch (UncheckedIOException e) {
            clean();
            throw e.getCause();
        } catch (Throwable e) {
            clean();
            throw e;
        }
        forceFolder();
    }

    /** On the disk before it takes its place, or a power cut could leave a file without content. */
    private void fill(Consumer<OutputStream> content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.accept(out);
            out.flush();
            channel.force(true);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The new name too must be on the disk; where folders cannot be opened, as on Windows, the system sees to it. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
