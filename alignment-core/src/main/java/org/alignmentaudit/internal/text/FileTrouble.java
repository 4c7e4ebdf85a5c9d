package org.alignmentaudit.internal.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file cannot be read or written. */
public final class FileTrouble {

    private FileTrouble() {}

    /** The reason, without the name of the file. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        } else if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = e instanceof FileSystemException trouble ? trouble.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }
}
