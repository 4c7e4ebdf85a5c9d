package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioFilesTest {

    private static final Path MAJOR_PROJECTS = Path.of("../alignment-examples/uk-major-projects/portfolio");

    @TempDir
    private Path folder;

    private static void refused(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(reading)
                .withMessage(message);
    }

    @Test
    void readsTheMajorProjectsOfTheUnitedKingdom() {
        Portfolio portfolio = PortfolioFiles.read(MAJOR_PROJECTS);
        assertThat(portfolio.initiatives()).hasSize(184);
        assertThat(portfolio.initiatives()).allMatch(i -> i.statusReports().known());
        assertThat(portfolio.unavailable()).contains("goals", "initiatives.goalLinks");
    }

    @Test
    void theOrderOfRowsAndTheSeparatorDoNotMatter() throws IOException {
        Random random = new Random(7);
        try (var files = Files.list(MAJOR_PROJECTS)) {
            for (Path file : files.sorted().toList()) {
                Files.write(folder.resolve(file.getFileName()), shuffled(Files.readAllLines(file), random));
            }
        }
        assertThat(PortfolioFiles.read(folder).digest())
                .isEqualTo(PortfolioFiles.read(MAJOR_PROJECTS).digest());
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        return rows;
    }

    @Test
    void readsTheMajorProjectsAsJsonToo() throws IOException {
        Portfolio tables = PortfolioFiles.read(MAJOR_PROJECTS);
        Path document = folder.resolve("projects.json");
        Files.write(document, Json.write(tables));
        assertThat(PortfolioFiles.read(document).digest()).isEqualTo(tables.digest());
    }

    @Test
    void refusesWhatIsNotThere() {
        Path absent = folder.resolve("absent");
        String message = absent + ": is not there.\nMaybe the path starts from another folder.";
        refused(() -> PortfolioFiles.read(absent), message);
        refused(() -> JsonPortfolio.read(absent), message);
        refused(() -> CsvPortfolio.read(absent), message);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        refused(() -> PortfolioFiles.read(empty), "empty.json: is empty.\nMaybe the export failed.");
    }

    @Test
    void refusesAnEmptyFolder() {
        refused(
                () -> PortfolioFiles.read(folder),
                folder + ": holds no organization.csv.\nMaybe the tables are in another folder.");
    }

    @Test
    void refusesOneTable() throws IOException {
        Path table = Files.createFile(folder.resolve("goals.csv"));
        refused(
                () -> PortfolioFiles.read(table),
                table + ": is one table of a portfolio.\nName the folder that it is in.");
    }

    @Test
    void refusesOneFormInPlaceOfTheOther() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.json"));
        refused(
                () -> CsvPortfolio.read(file),
                file + ": is no folder.\nMaybe a JSON document was meant; JsonPortfolio reads those.");
        refused(
                () -> JsonPortfolio.read(folder),
                folder + ": is a folder.\nMaybe its tables were meant; CsvPortfolio reads them.");
    }

    @Test
    void namesTheFileInPointers() throws IOException {
        Path file = folder.resolve("goals.json");
        Files.write(file, Json.bytes(Json.initiative("'goalLinks': [{'goalId': 'I', 'weight': 1.4}]")));
        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> PortfolioFiles.read(file))
                .withMessageStartingWith("goals.json /initiatives/0/goalLinks/0/weight: 1.4 is not between 0 and 1.\n"
                        + "Maybe the source sends percentages; divide by 100.\n");
    }
}
