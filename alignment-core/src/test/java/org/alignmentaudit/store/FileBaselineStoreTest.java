package org.alignmentaudit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.document.InvalidDocumentException;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is special to files; all that every store must do is in the contract of stores. */
class FileBaselineStoreTest {

    private static final String LOCK = ".baseline.json.lock";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("baseline.json");
    }

    private FileBaselineStore store() {
        return new FileBaselineStore(file());
    }

    @Test
    void leavesNothingButTheFileAndThatOfItsLock() {
        store().update("B", kept -> ManyFindings.of("B", 3));

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("baseline.json", LOCK);
    }

    @Test
    void turnsAwayWhoeverWritesMeanwhile() {
        store().update("B", kept -> {
            assertThatThrownBy(() -> store().update("B", other -> other))
                    .isInstanceOf(BaselineBusyException.class)
                    .hasMessageContaining("somebody else is writing this baseline");
            return ManyFindings.of("B", 1);
        });

        assertThat(store().find("B")).contains(ManyFindings.of("B", 1));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("baseline.json", LOCK);
    }

    @Test
    void turnsAwayWhoeverWritesMeanwhileByAnotherName() throws IOException {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), folder);
        Path detour = Files.createDirectory(folder.resolve("detour")).resolve("..");

        store().update("B", kept -> {
            for (Path name : List.of(alias.resolve("baseline.json"), detour.resolve("baseline.json"))) {
                FileBaselineStore other = new FileBaselineStore(name);
                assertThatThrownBy(() -> other.update("B", unchanged -> unchanged))
                        .isInstanceOf(BaselineBusyException.class);
            }
            return kept;
        });
    }

    @Test
    void canBeReadWhileSomebodyWrites() {
        store().update("B", kept -> ManyFindings.of("B", 1));

        store().update("B", kept -> {
            assertThat(store().find("B")).contains(ManyFindings.of("B", 1));
            return ManyFindings.of("B", 2);
        });

        assertThat(store().find("B")).contains(ManyFindings.of("B", 2));
    }

    @Test
    void takesAwayWhatAKilledWriterLeft() throws IOException {
        Files.writeString(folder.resolve(".baseline.json.tmp"), "{ \"format\": ");
        Files.writeString(folder.resolve(LOCK), "4711 1");

        store().update("B", kept -> ManyFindings.of("B", 1));

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("baseline.json", LOCK);
    }

    @Test
    void takesAwayWhatAKilledWriterLeftEvenIfNothingChanges() throws IOException {
        store().update("B", kept -> ManyFindings.of("B", 1));
        Files.writeString(folder.resolve(".baseline.json.tmp"), "{");

        store().update("B", kept -> kept);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("baseline.json", LOCK);
    }

    @Test
    void doesNotTouchTheFileWhereNothingChanges() throws IOException {
        store().update("B", kept -> ManyFindings.of("B", 1));
        Object before = Files.readAttributes(file(), "unix:ino").get("ino");

        store().update("B", kept -> kept);

        assertThat(Files.readAttributes(file(), "unix:ino").get("ino")).isEqualTo(before);
    }

    @Test
    void refusesTheFileOfAnotherPortfolio() {
        store().update("B", kept -> ManyFindings.of("B", 1));

        assertThatThrownBy(() -> store().update("C", kept -> kept))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("this is the baseline of B, not of C");
        assertThat(store().find("B")).contains(ManyFindings.of("B", 1));
    }

    @Test
    void refusesAFileThatIsNoBaselineAndLeavesIt() throws IOException {
        Files.writeString(file(), "{}");

        assertThatThrownBy(() -> store().update("B", kept -> Baseline.empty("B")))
                .isInstanceOf(InvalidDocumentException.class);
        assertThat(file()).hasContent("{}");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("baseline.json", LOCK);
    }

    @Test
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.json");
        new FileBaselineStore(elsewhere).update("B", kept -> kept);
        Files.createSymbolicLink(file(), elsewhere);

        store().update("B", kept -> ManyFindings.of("B", 2));

        assertThat(file()).isSymbolicLink();
        assertThat(new FileBaselineStore(elsewhere).find("B")).contains(ManyFindings.of("B", 2));
    }

    @Test
    void saysWhereItCannotWrite() {
        FileBaselineStore nowhere = new FileBaselineStore(folder.resolve("no/baseline.json"));

        assertThatThrownBy(() -> nowhere.update("B", kept -> kept))
                .isInstanceOf(BaselineStoreException.class)
                .hasMessage(folder.resolve("no/baseline.json") + ": the baseline cannot be written: "
                        + folder.resolve("no") + ": it is not there.\n"
                        + "Whoever updates it must be allowed to write its folder and the lock file.");
    }

    @Test
    void saysInWordsWhyItCannotLock() throws IOException {
        Files.createDirectory(folder.resolve(LOCK));

        assertThatThrownBy(() -> store().update("B", kept -> kept))
                .isInstanceOf(BaselineStoreException.class)
                .hasMessageStartingWith(file() + ": the baseline cannot be written: " + folder.resolve(LOCK) + ": ")
                .hasMessageNotContaining("Exception");
    }

    @Test
    void saysInWordsWhyAFileCannotBeReached() {
        assertThat(FileBaselineStore.trouble(new AccessDeniedException("b.json")))
                .isEqualTo("b.json: access is denied");
        assertThat(FileBaselineStore.trouble(new FileSystemException(null))).isEqualTo("the file: FileSystemException");
        assertThat(FileBaselineStore.trouble(new IOException("no space left"))).isEqualTo("no space left");
    }

    @Test
    void keepsTheOldFileWhereTheNewOneCannotBeWrittenToItsEnd() throws IOException {
        store().update("B", kept -> ManyFindings.of("B", 1));
        try (WriteLock held = WriteLock.of(file())) {
            ReplacedFile file = new ReplacedFile(held);

            assertThatThrownBy(() -> file.write(out -> {
                        throw new UncheckedIOException(new IOException("the disk is full"));
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }

        assertThat(store().find("B")).contains(ManyFindings.of("B", 1));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("baseline.json", LOCK);
    }
}
