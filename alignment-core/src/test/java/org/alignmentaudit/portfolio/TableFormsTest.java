package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whatever form and order rows come, tables say the same as rows that name their columns each time. */
class TableFormsTest {

    private static final Map<String, String[]> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("goals", new String[] {"id", "title", "status", "parentId"});
        COLUMNS.put("initiatives", new String[] {"id", "name", "type", "status", "parentId"});
        COLUMNS.put("goal_links", new String[] {"initiativeId", "goalId", "weight"});
        COLUMNS.put("spending", new String[] {"initiativeId", "date", "planned", "actual"});
        COLUMNS.put("status_reports", new String[] {"initiativeId", "date", "band", "scale"});
        COLUMNS.put(
                "decisions",
                new String[] {"id", "subjectType", "subjectId", "kind", "decidedOn", "raisedOn", "participantCount"});
    }

    private record Row(String table, Object... values) {

        FactRow named() {
            Map<String, Object> cells = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                cells.put(COLUMNS.get(table)[i], values[i]);
            }
            return new FactRow(table, cells);
        }
    }

    private static Row goal(String id) {
        return new Row("goals", id, "Grow", "ACTIVE", null);
    }

    private static Row initiative(String id) {
        return new Row("initiatives", id, "Oven", "PROJECT", "ACTIVE", null);
    }

    private static Row link(String initiative, String goal) {
        return new Row("goal_links", initiative, goal, 0.5);
    }

    private static Row spend(String initiative, int day, Object actual) {
        return new Row("spending", initiative, AS_OF.minusDays(day), new BigDecimal("7.00"), actual);
    }

    private static Row report(String initiative, int day, String band) {
        return new Row("status_reports", initiative, AS_OF.minusDays(day), band, "THREE");
    }

    private static Row decision(String id, Object type, Object subject) {
        return new Row("decisions", id, type, subject, "CONTINUE", AS_OF, null, 3);
    }

    private static String outcome(PortfolioBuilder builder) {
        try {
            Portfolio portfolio = builder.build();
            return portfolio.digest() + portfolio.cut() + portfolio.initiatives() + portfolio.decisions();
        } catch (InvalidPortfolioException e) {
            return e.getMessage();
        }
    }

    private static PortfolioBuilder tables(List<Row> rows) {
        PortfolioBuilder builder = organization();
        Map<String, TableInput> open = new HashMap<>();
        for (Row row : rows) {
            open.computeIfAbsent(row.table(), table -> builder.table(table, COLUMNS.get(table)))
                    .row(row.values());
        }
        return builder;
    }

    /** What both ways say. */
    private static String same(List<Row> rows) {
        String named = outcome(organization().rows(rows.stream().map(Row::named).toList()));
        assertThat(outcome(tables(rows))).isEqualTo(named);
        return named;
    }

    private static String same(Row... rows) {
        return same(List.of(rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-0.01",
                "12.5",
                "12.500000",
                "12.5000000",
                "1E+3",
                "1E-6",
                "1E-7",
                "0E-12",
                "0E-41",
                "0E+41",
                "0.1234567",
                "4503599627370496.000001",
                "1000000000.000001",
                "-1000000000.000001",
                "9223372036854.775807",
                "9223372036854.775808",
                "-9223372036854.775807",
                "-9223372036854.775808",
                "123456789012345678901234567890.12",
                "1E+400"
            })
    void amountsOfAnyScaleAndSize(String amount) {
        same(initiative("I"), spend("I", 2, new BigDecimal(amount)), spend("I", 1, new BigDecimal("1.00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999"})
    void anAmountThatNobodyCouldWriteOutIsRefusedAtOnce(String amount) {
        PortfolioBuilder builder = tables(List.of(initiative("I"), spend("I", 1, new BigDecimal(amount))));
        assertThat(Refusal.of(builder)).contains("spending row 1/actual").contains("expected an amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-0001-12-31", "0000-01-01", "9999-12-31", "+10000-01-01"})
    void daysOfAnyYear(String text) {
        LocalDate day = LocalDate.parse(text);
        String said = same(
                initiative("I"),
                new Row("spending", "I", day, BigDecimal.ONE, null),
                new Row("decisions", "D", null, null, "CONTINUE", AS_OF, day, 3));
        assertThat(said.contains("expected a date")).isEqualTo(day.getYear() < 0 || day.getYear() > 9999);
    }

    @Test
    void amountsThatAddUpToTooMuch() {
        BigDecimal most = new BigDecimal("9223372036854.775807");
        assertThat(same(initiative("I"), spend("I", 2, most), spend("I", 1, most)))
                .contains("its amounts add up to more than");
    }

    @Test
    void emptyTextsAreAbsent() {
        assertThat(same(initiative("I"), spend("I", 1, ""))).contains("Initiative[");
        assertThat(same(initiative("I"), report("I", 1, ""))).contains("band: is missing");
        assertThat(same(initiative("I"), new Row("spending", "", AS_OF, null, null)))
                .contains("initiativeId: is missing");
    }

    @Test
    void rowsOfARecordMayComeInSeveralRuns() {
        List<Row> rows = new ArrayList<>(List.of(initiative("A"), initiative("B"), initiative("C")));
        for (int day = 40; day > 0; day--) {
            String[] all = {"A", "B", "C"};
            for (int run = 0; run < 3; run++) {
                rows.add(spend(all[(day + run) % 3], day, BigDecimal.valueOf(day, 1)));
                rows.add(report(all[run], day, day % 4 == 0 ? "RED" : "GREEN"));
            }
        }
        assertThat(same(rows)).contains("Initiative[");
        Initiative first = tables(rows).build().initiatives().get(0);
        assertThat(first.spending().actualToDate()).isEqualTo(Money.of(82));
        assertThat(first.statusReports().badAfter(AS_OF.minusDays(9))).isEqualTo(2);
    }

    /** Numbers of rows and of records up to where the columns of a table grow more than once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 13, 200, 700})
    void rowsInAnyOrder(int records) {
        Random random = new Random(records);
        List<Row> rows = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            for (int day = random.nextInt(30); day > 0; day--) {
                rows.add(spend("I" + record, day, BigDecimal.valueOf(random.nextInt(900), 2)));
                rows.add(report("I" + record, day, random.nextBoolean() ? "RED" : "AMBER"));
            }
        }
        Collections.shuffle(rows, random);
        List<Row> all = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            all.add(initiative("I" + record));
        }
        Collections.shuffle(all, random);
        all.addAll(rows);
        assertThat(same(all)).contains("Initiative[");
    }

    @Test
    void placesCountRowsAcrossRuns() {
        assertThat(same(
                        initiative("A"),
                        initiative("B"),
                        report("A", 9, "GREEN"),
                        report("A", 8, "GREEN"),
                        report("B", 9, "GREEN"),
                        report("A", 7, "GREEN"),
                        report("B", 9, "RED"),
                        report("A", 8, "RED")))
                .contains("status_reports row 6: a second row with [date]")
                .contains("status_reports row 5: a second row with [date]");
    }

    @Test
    void idsMayComeInAnyOrder() {
        Stream.of(
                        List.of("A", "B", "C", "AA"),
                        List.of("C", "B", "A", "AA"),
                        List.of("AA", "B", "C", "A"),
                        List.of("A1", "A10", "A2", "B"))
                .forEach(ids -> {
                    List<Row> rows = new ArrayList<>(List.of(goal("G")));
                    ids.forEach(id -> rows.add(initiative(id)));
                    ids.forEach(id -> rows.add(link(id, "G")));
                    rows.add(spend(ids.get(3), 1, BigDecimal.ONE));
                    rows.add(spend(ids.get(1), 1, BigDecimal.ONE));
                    assertThat(same(rows)).contains("Initiative[");
                });
    }

    @Test
    void twoRecordsOfOneIdAreRefusedWhereverTheyStand() {
        Stream.of(List.of("A", "A", "B"), List.of("A", "B", "A"), List.of("B", "A", "B"))
                .forEach(ids -> {
                    List<Row> rows = new ArrayList<>();
                    ids.forEach(id -> rows.add(initiative(id)));
                    ids.forEach(id -> rows.add(spend(id, 3 + rows.size(), BigDecimal.ONE)));
                    assertThat(same(rows)).contains("is there twice");
                });
    }

    @Test
    void recordsMayBeNamedBeforeTheyCome() {
        assertThat(same(initiative("I"), link("I", "G"), goal("G"))).contains("Initiative[");
        assertThat(same(decision("D", "INITIATIVE", "I"), initiative("I"))).contains("Decision[");
        assertThat(same(goal("G"), link("I", "G"), initiative("I"))).contains("Initiative[");
    }

    @Test
    void namesOfRecordsThatAreNotThereAreTold() {
        assertThat(same(goal("G"), initiative("I"), link("I", "G"), link("I", "H")))
                .contains("goal_links row 2/goalId: 'H' is not among the goals");
        assertThat(same(initiative("I"), decision("D", "INITIATIVE", "I"), decision("E", "INITIATIVE", "J")))
                .contains("decisions row 2/subjectId: 'J' is not among the initiatives");
        assertThat(same(initiative("I"), decision("D", null, "J")))
                .contains("decisions row 1/subjectId: 'J' is not among the initiatives");
        assertThat(same(initiative("I"), decision("D", "INITIATIVE", null)))
                .contains("decisions row 1/subjectId: is missing beside subjectType");
    }

    @Test
    void namesOfTheOwnKindAreLookedAtClosely() {
        assertThat(same(goal("A"), new Row("goals", "B", "Last", "ACTIVE", "A")))
                .contains("{}[]");
        assertThat(same(
                        new Row("initiatives", "I", "Oven", "PROJECT", "ACTIVE", "J"),
                        new Row("initiatives", "J", "Oven", "PROJECT", "ACTIVE", "I")))
                .contains("leads back to itself");
    }

    @Test
    void daysAreComparedWhereBothCanBeTold() {
        assertThat(same(new Row("decisions", "D", null, null, "START", AS_OF, AS_OF.plusDays(1), 3)))
                .contains("lies before");
    }

    @Test
    void linksToOneGoalAddUp() {
        List<Row> rows = List.of(
                goal("G"), goal("H"), initiative("I"), link("I", "H"), link("I", "G"), link("I", "H"), link("I", "G"));
        assertThat(same(rows)).contains("Initiative[");
        assertThat(tables(rows).build().facts())
                .filteredOn(Contribution.class::isInstance)
                .extracting(part -> ((Contribution) part).goalId() + ((Contribution) part).weight())
                .containsExactly("G1.0", "H1.0");
    }
}
