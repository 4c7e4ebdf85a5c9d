package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentaudit.document.CsvTemplates;
import org.alignmentaudit.document.DictionaryPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void chooseAFolder() {
        folder = home.resolve("portfolio");
    }

    private static String[] names(Path folder) {
        return folder.toFile().list();
    }

    private void fillOrganization() throws IOException {
        Files.writeString(folder.resolve("organization.csv"), "id,name,asOf\nB,Baker,2026-06-30\n");
    }

    private static void refuses(Path folder, String... lines) {
        Run run = Run.of("init", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(lines);
    }

    @Test
    void putsOnlyTheOrganisationWhereAnAuditReadsIt() {
        Run run = Run.of("init", folder);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(folder + " is ready.\n"
                        + "Fill organization.csv and the tables that you need from templates; README.md tells how.\n");
        assertThat(names(folder))
                .containsExactlyInAnyOrder("organization.csv", "templates", "README.md", "DICTIONARY.md");
    }

    @Test
    void writesEveryTableWithItsHeader() {
        Run.of("init", folder);

        assertThat(names(folder.resolve("templates")))
                .hasSize(CsvTemplates.files().size() - 1)
                .doesNotContain("organization.csv");
        assertThat(folder.resolve("organization.csv"))
                .hasContent(CsvTemplates.files().get("organization.csv"));
        assertThat(folder.resolve("templates/option_scores.csv")).hasContent("decisionId,optionId,criterion,score\n");
    }

    @Test
    void tellsWhatEachColumnHoldsAndHowToGoOn() {
        Run.of("init", folder);

        assertThat(folder.resolve("DICTIONARY.md")).hasContent(DictionaryPage.markdown());
        assertThat(folder.resolve("README.md"))
                .content()
                .contains("`alignment needs .`", "`alignment audit .`", "No audit reads that folder.");
    }

    @Test
    void leavesWhatWasNotFilledUnknown() throws IOException {
        Run.of("init", folder);
        fillOrganization();

        assertThat(Run.of("needs", folder)).isEqualTo(Run.of("needs"));
        assertThat(Run.of("audit", folder).exit()).isZero();
    }

    @Test
    void countsATableOnceItIsCopied() throws IOException {
        Run.of("init", folder);
        fillOrganization();
        Files.copy(folder.resolve("templates/goals.csv"), folder.resolve("goals.csv"));

        assertThat(Run.of("needs", folder).out()).isNotEqualTo(Run.of("needs").out());
        assertThat(Run.of("audit", folder).exit()).isZero();
    }

    @Test
    void asksForTheOrganisationWhereNothingIsFilled() {
        Run.of("init", folder);

        Run run = Run.of("audit", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("organization");
    }

    @Test
    void usesAFolderThatHoldsOtherFiles() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("goals.csv"), "id,title,status\n");

        assertThat(Run.of("init", folder).exit()).isZero();
        assertThat(folder.resolve("goals.csv")).hasContent("id,title,status\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization.csv", "README.md", "DICTIONARY.md", "templates"})
    void replacesNothing(String name) throws IOException {
        Files.createDirectory(folder);
        Path mine = Files.writeString(folder.resolve(name), "mine");

        refuses(folder, mine + ": is there already.", "Move it away, or name another folder.");

        assertThat(names(folder)).containsExactly(name);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void namesEverythingThatIsInTheWay() {
        Run.of("init", folder);

        assertThat(Run.of("init", folder).err())
                .contains("organization.csv", "templates", "README.md", "DICTIONARY.md", "4 problems.");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(folder, "mine");

        refuses(folder, folder + ": is no folder.", "Name a folder, or one that is to be made.");
    }

    @Test
    void refusesAFolderBelowOneThatIsNotThere() {
        refuses(
                folder.resolve("below"),
                folder.resolve("below") + ": cannot be made: there is no folder " + folder + ".",
                "Maybe it must be made first.");
        assertThat(folder).doesNotExist();
    }

    @Test
    void takesBackWhatItWroteWhereWritingFails() throws IOException {
        StarterFolder starter = new StarterFolder(folder);
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/goals.csv"), "came in between");

        assertThat(starter.write())
                .hasValueSatisfying(problem -> assertThat(problem.fault()).startsWith("cannot be written: "));

        assertThat(names(folder)).containsExactly("templates");
        assertThat(names(folder.resolve("templates"))).containsExactly("goals.csv");
    }
}
