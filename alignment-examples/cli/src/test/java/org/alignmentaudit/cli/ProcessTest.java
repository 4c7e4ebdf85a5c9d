package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a virtual machine of its own, whose defaults are not those of this one. */
class ProcessTest {

    @TempDir
    Path folder;

    private Run run(Object... args) throws Exception {
        String[] start = {
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()
        };
        return Processes.java(folder, start, args);
    }

    @Test
    void writesWhatItWritesHereWhateverTheMachinePrefers() throws Exception {
        assertThat(run("audit", BAKERY)).isEqualTo(Run.of("audit", BAKERY));
        assertThat(run("audit", BAKERY, "--format", "json")).isEqualTo(Run.of("audit", BAKERY, "--format", "json"));
    }

    @Test
    void endsWithTheExitCode() throws Exception {
        assertThat(run("audit", BAKERY, "--fail-on", "high", "-q").exit()).isEqualTo(1);
        assertThat(run("audit", folder.resolve("nowhere.json")).exit()).isEqualTo(2);
    }
}
