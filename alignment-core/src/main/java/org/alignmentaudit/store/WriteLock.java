package org.alignmentaudit.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.alignmentaudit.lifecycle.BaselineBusyException;

/**
 * The right to write a file, for one process and thread at a time. It is a lock of the operating system on a file beside it,
 * so that it ends with the process that holds it, however that ends.
 *
 * <p>The locked file stays when the lock is gone. Were it deleted, one process could lock the file that was there while another
 * locks the one that has taken its name.
 */
final class WriteLock implements AutoCloseable {

    private final Path file;
    private final Claim claim;
    private final FileChannel channel;

    private WriteLock(Path file, Claim claim, FileChannel channel) {
        this.file = file;
        this.claim = claim;
        this.channel = channel;
    }

    /**
     * Takes the right to write this file.
     *
     * @throws BaselineBusyException if somebody else has it
     */
    static WriteLock of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("").toRealPath();
        Path path = folder.resolve("." + file.getFileName() + ".lock");
        Claim claim = Claim.of(path).orElseThrow(() -> busy(file));
        try {
            FileChannel channel = locked(path).orElseThrow(() -> busy(file));
            return new WriteLock(file, claim, channel);
        } catch (Throwable e) {
            claim.close();
            throw e;
        }
    }

    private static BaselineBusyException busy(Path file) {
        return new BaselineBusyException(file + ": somebody else is writing this baseline.\n"
                + "Try again once that is done; the lock goes with the process that holds it.");
    }

    /** Opens and locks the file; empty if another process has locked it. */
    private static Optional<FileChannel> locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
            return taken ? Optional.of(channel) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // somebody in this process has locked it without a claim
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** What may be written. */
    Path file() {
        return file;
    }

    /** Ends the lock, then the claim: in the other order, another thread could take the file and lose it to this one. */
    @Override
    public void close() throws IOException {
        try (claim) {
            channel.close();
        }
    }
}
