package org.alignmentaudit.example.ukmajorprojects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the folder {@code portfolio} of this module holds. */
class CommittedPortfolioTest {

    private static final Path PORTFOLIO = Path.of("portfolio");
    private static final LocalDate AS_OF = LocalDate.of(2021, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "organization, 1",
        "initiatives, 184",
        "status_reports, 524",
        "budgets, 401",
        "spending, 484",
        "schedule_changes, 97",
        "unavailable, 7"
    })
    void holdsEachTable(String table, int rows) {
        assertThat(read(table)).hasSize(rows);
    }

    @Test
    void isDatedTheLastSnapshot() {
        assertThat(column("organization", "asOf")).containsExactly(AS_OF.toString());
    }

    @Test
    void holdsEachInitiativeOnce() {
        assertThat(column("initiatives", "id")).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status_reports", "budgets", "spending", "schedule_changes"})
    void pointsOnlyToInitiativesThatExist(String table) {
        assertThat(column("initiatives", "id")).containsAll(column(table, "initiativeId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status_reports", "budgets", "spending", "schedule_changes"})
    void holdsOneRowAnInitiativeAndDateInOrder(String table) {
        assertThat(keys(table)).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status_reports", "budgets", "spending", "schedule_changes"})
    void holdsNothingAfterTheAsOfDate(String table) {
        assertThat(column(table, "date")).map(LocalDate::parse).allMatch(date -> !date.isAfter(AS_OF));
    }

    @Test
    void reportsEachInitiativeAtTheAsOfDate() {
        assertThat(read("status_reports").stream()
                        .filter(row -> row.getField("date").equals(AS_OF.toString())))
                .hasSize(184);
    }

    @Test
    void holdsEightyNineInitiativesWithAHistory() {
        assertThat(column("status_reports", "initiativeId").stream()
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                        .values())
                .filteredOn(snapshots -> snapshots > 1)
                .hasSize(89);
    }

    @Test
    void startsNoInitiativeAfterItsPlannedEnd() {
        assertThat(read("initiatives"))
                .filteredOn(row -> !row.getField("plannedStart").isEmpty()
                        && !row.getField("plannedEnd").isEmpty())
                .allMatch(row -> row.getField("plannedStart").compareTo(row.getField("plannedEnd")) <= 0);
    }

    @Test
    void beginsEachBudgetWithOneInitialAmount() {
        List<String> initial = read("budgets").stream()
                .filter(row -> row.getField("reason").equals("INITIAL"))
                .map(row -> row.getField("initiativeId"))
                .toList();

        assertThat(initial)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        column("budgets", "initiativeId").stream().distinct().toList());
    }

    @Test
    void holdsNoNegativeAmount() {
        assertThat(Stream.of(column("budgets", "amount"), column("spending", "planned"), column("spending", "actual"))
                        .flatMap(List::stream)
                        .filter(amount -> !amount.isEmpty()))
                .map(BigDecimal::new)
                .allMatch(amount -> amount.signum() >= 0);
    }

    @Test
    void knowsActualSpendingOnlyAtTheEndOfAFinancialYear() {
        assertThat(read("spending"))
                .filteredOn(row -> !row.getField("actual").isEmpty())
                .hasSize(173)
                .allMatch(row -> row.getField("date").endsWith("-03-31"));
    }

    @Test
    void followsTheOneKnownDelayOfCrossrail() {
        assertThat(read("schedule_changes"))
                .filteredOn(row -> row.getField("initiativeId").equals("DFT_0001_1112-Q1"))
                .extracting(NamedCsvRecord::getFields)
                .containsExactly(List.of("DFT_0001_1112-Q1", "2021-03-31", "2019-12-31", "2023-05-14", "UNKNOWN"));
    }

    @Test
    void carriesTheAttribution() {
        assertThat(PORTFOLIO.resolve("ATTRIBUTION.txt"))
                .content(UTF_8)
                .isEqualTo(Attribution.TEXT)
                .startsWith("Contains public sector information licensed under the Open Government Licence v3.0.\n");
    }

    private static List<String> keys(String table) {
        return read(table).stream()
                .map(row -> row.getField("initiativeId") + " " + row.getField("date"))
                .toList();
    }

    private static List<String> column(String table, String column) {
        return read(table).stream().map(row -> row.getField(column)).toList();
    }

    private static List<NamedCsvRecord> read(String table) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(PORTFOLIO.resolve(table + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
