package org.alignmentaudit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.alignmentaudit.lifecycle.Baseline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a process that writes a baseline is killed, the file is whole, free, and can be written again. */
class KilledWriterTest {

    /** So that the kills fall into all parts of a write, which takes some tens of milliseconds. */
    private static final int STEP_MILLIS = 3;

    @TempDir
    Path folder;

    @Test
    void leavesAWholeFileWhenKilledAFewTimes() throws Exception {
        killed(4);
    }

    @Test
    @Tag("campaign")
    void leavesAWholeFileWhenKilledFiftyTimes() throws Exception {
        killed(50);
    }

    private void killed(int times) throws Exception {
        Path file = folder.resolve("baseline.json");
        for (int i = 0; i < times; i++) {
            Process writer = OtherProcess.start(EndlessWriter.class, file);
            try {
                assertThat(writer.getInputStream().readNBytes("written".length()))
                        .as("writer %d started", i)
                        .isEqualTo("written".getBytes());
                TimeUnit.MILLISECONDS.sleep((long) i * STEP_MILLIS);
            } finally {
                writer.destroyForcibly().waitFor();
            }
            assertWhole(file, i);
        }
    }

    private void assertWhole(Path file, int kill) {
        FileBaselineStore store = new FileBaselineStore(file);
        Baseline kept = store.find("B").orElseThrow();
        assertThat(kept)
                .as("after kill %d", kill)
                .isIn(ManyFindings.of("B", EndlessWriter.SMALL), ManyFindings.of("B", EndlessWriter.LARGE));

        store.update("B", old -> ManyFindings.of("B", EndlessWriter.SMALL));

        assertThat(folder.toFile().list())
                .as("after kill %d", kill)
                .containsExactlyInAnyOrder("baseline.json", ".baseline.json.lock");
    }
}
