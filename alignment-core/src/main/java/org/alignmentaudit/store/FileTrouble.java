package org.alignmentaudit.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file cannot be read or written. */
final class FileTrouble {

    private FileTrouble() {}

    static String of(IOException e) {
        String name = e.getClass().getSimpleName();
        if (e instanceof FileSystemException trouble) {
            return Objects.requireNonNullElse(trouble.getFile(), "the file") + ": " + reason(trouble, name);
        }
        return Objects.requireNonNullElse(e.getMessage(), name);
    }

    private static String reason(FileSystemException e, String otherwise) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        } else if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        return Objects.requireNonNullElse(e.getReason(), otherwise);
    }
}
