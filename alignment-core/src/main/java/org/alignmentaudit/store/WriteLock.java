package org.alignmentaudit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.alignmentaudit.lifecycle.BaselineBusyException;

/**
 * The right to write a file, for one process and thread at a time. It is a lock of the operating system on a file beside it,
 * so that it ends with the process that holds it, however that ends.
 */
final class WriteLock implements AutoCloseable {

    private static final AtomicLong TAKEN = new AtomicLong();

    private final Path file;
    private final Path path;
    private final FileChannel channel;

    private WriteLock(Path file, Path path, FileChannel channel) {
        this.file = file;
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the right to write this file.
     *
     * @throws BaselineBusyException if somebody else has it
     */
    static WriteLock of(Path file) throws IOException {
        Path path = file.resolveSibling("." + file.getFileName() + ".lock");
        while (true) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            WriteLock lock = new WriteLock(file, path, channel);
            try {
                if (!lock.take()) {
                    throw new BaselineBusyException(file + ": somebody else is writing this baseline.\n"
                            + "Try again once that is done; the lock goes with the process that holds it.");
                }
                if (lock.real()) {
                    return lock;
                }
            } catch (Throwable e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    /** What may be written. */
    Path file() {
        return file;
    }

    private boolean take() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }

    /** Whether the locked file is still the one at the path: its last holder may have deleted it in between. */
    private boolean real() throws IOException {
        String mark = ProcessHandle.current().pid() + " " + TAKEN.incrementAndGet();
        channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(path).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Deletes the file while it is locked still, so that nobody deletes one that another has taken. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }
}
