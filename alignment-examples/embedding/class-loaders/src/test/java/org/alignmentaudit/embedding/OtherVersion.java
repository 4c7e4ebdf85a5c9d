package org.alignmentaudit.embedding;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped jars, with a core that says it is another version. */
final class OtherVersion {

    static final String VERSION = "99.9.9";

    private static final String RESOURCE = "org/alignmentaudit/audit/library.properties";

    private OtherVersion() {}

    /** Writes the changed jar into the folder. */
    static List<Path> jars(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path jar : Shipped.jars()) {
            jars.add(Shipped.isNamed(jar, "alignment-core-") ? changed(jar, folder) : jar);
        }
        return jars;
    }

    private static Path changed(Path core, Path folder) throws IOException {
        Path copy = Files.copy(core, folder.resolve("alignment-core-" + VERSION + ".jar"));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Files.writeString(zip.getPath(RESOURCE), "version=" + VERSION + "\n");
        }
        return copy;
    }
}
