package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose columns are named once say the same as rows that name them each time. */
class TableInputTest {

    /** The values that the cells of a column are drawn from; the last are wrong. */
    private record Column(String name, Object... values) {}

    private record Table(String name, Column... columns) {

        String[] names() {
            return Arrays.stream(columns).map(Column::name).toArray(String[]::new);
        }
    }

    private record Row(Table table, Object[] values) {

        FactRow named() {
            Map<String, Object> cells = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                cells.put(table.columns()[i].name(), values[i]);
            }
            return new FactRow(table.name(), cells);
        }
    }

    private static final Object[] IDS = {"A", "B", "C", "D"};
    private static final Object[] DAYS = {
        AS_OF, AS_OF.minusDays(30), "2026-01-05", AS_OF.plusDays(1), AS_OF.minusYears(1), AS_OF.minusDays(3), "no day"
    };
    private static final Object[] AMOUNTS = {
        new BigDecimal("12.50"), Money.of(3), "7", 9, new BigDecimal("0.1"), null, new BigDecimal("0.1234567")
    };

    private static final Table GOALS = new Table(
            "goals",
            new Column("id", IDS),
            new Column("title", "Grow", "Last", "Bake", "Keep", " "),
            new Column("status", "ACTIVE", "DRAFT", "ACTIVE", "ACTIVE", "WAITING"),
            new Column("due", DAYS),
            new Column("parentId", null, null, null, null, "A", "X"));
    private static final Table INITIATIVES = new Table(
            "initiatives",
            new Column("id", IDS),
            new Column("name", "Oven", "Shop", "Web", "Van", "half\uD800"),
            new Column("type", "PROJECT", "PROJECT", "MANDATORY", "PROJECT", "OTHERS"),
            new Column("status", "ACTIVE", "DONE", "ACTIVE", "ACTIVE", ""),
            new Column("plannedStart", DAYS),
            new Column("plannedEnd", AS_OF.plusDays(9), null, AS_OF.minusYears(2)),
            new Column("liveOn", DAYS),
            new Column("tags", "ai|web", List.of("pos"), null, null, "a||b"),
            new Column("regulatory", true, false, null, "true", "maybe"));
    private static final Table LINKS = new Table(
            "goal_links",
            new Column("initiativeId", IDS),
            new Column("goalId", "A", "B", "C", "A", "X"),
            new Column("weight", 0.5, "0.25", 1, null, 1.5, Double.NaN));
    private static final Table SPENDING = new Table(
            "spending",
            new Column("initiativeId", "A", "B", "C", "D", "A", "X"),
            new Column("date", DAYS),
            new Column("planned", AMOUNTS),
            new Column("actual", AMOUNTS),
            new Column("currency", null, null, null, null, null, "USD"));
    private static final Table REPORTS = new Table(
            "status_reports",
            new Column("initiativeId", IDS),
            new Column("date", DAYS),
            new Column("band", Band.RED, "GREEN", "AMBER", "RED", "AMBER_RED"),
            new Column("scale", "THREE"),
            new Column("cpi", 0.9, 1, null, null, -1));
    private static final Table DECISIONS = new Table(
            "decisions",
            new Column("id", IDS),
            new Column("subjectType", "INITIATIVE"),
            new Column("subjectId", "A", "B", "C", "D", "X"),
            new Column("kind", "CONTINUE", "START"),
            new Column("decidedOn", DAYS),
            new Column("participantCount", 5, 6, "7", null, -1),
            new Column("dissentCount", 0, 1, null, null, 9));
    private static final List<Table> TABLES = List.of(GOALS, INITIATIVES, LINKS, SPENDING, REPORTS, DECISIONS);

    private static List<Row> rows(long seed, int wrong) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (Table table : TABLES) {
            boolean element = table.columns()[0].name().equals("id");
            int count = element ? IDS.length : 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                Object[] values = new Object[table.columns().length];
                for (int column = 0; column < values.length; column++) {
                    Object[] choice = table.columns()[column].values();
                    int right = Math.max(1, choice.length - (random.nextInt(100) < wrong ? 0 : 1));
                    values[column] = element && column == 0 ? IDS[i] : choice[random.nextInt(right)];
                    if (!element && choice == DAYS && right < choice.length) {
                        values[column] = AS_OF.plusDays(3L - i); // days differ, the first lie after the as-of date
                    }
                }
                rows.add(new Row(table, values));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(rows, random);
        }
        return rows;
    }

    private static PortfolioBuilder tables(List<Row> rows) {
        PortfolioBuilder builder = organization();
        Map<Table, TableInput> open = new HashMap<>();
        for (Row row : rows) {
            open.computeIfAbsent(row.table(), table -> builder.table(table.name(), table.names()))
                    .row(row.values());
        }
        return builder;
    }

    private static PortfolioBuilder named(List<Row> rows) {
        return organization().rows(rows.stream().map(Row::named).toList());
    }

    private static String outcome(PortfolioBuilder builder) {
        try {
            Portfolio portfolio = builder.build();
            return portfolio.digest() + portfolio.cut() + records(portfolio) + supplied(portfolio);
        } catch (InvalidPortfolioException e) {
            return e.getMessage();
        }
    }

    private static List<Object> records(Portfolio portfolio) {
        return portfolio.facts().stream()
                .filter(fact -> !(fact instanceof PortfolioProfile))
                .toList();
    }

    private static List<String> supplied(Portfolio portfolio) {
        return Portfolio.dictionary().paths().stream()
                .filter(portfolio::supplies)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100})
    void sayTheSameAsNamedRows(int wrong) {
        int built = 0;
        for (long seed = 0; seed < 300; seed++) {
            List<Row> rows = rows(seed, wrong);
            String expected = outcome(named(rows));
            assertThat(outcome(tables(rows))).as("seed " + seed).isEqualTo(expected);
            built += expected.contains("Organization[") ? 1 : 0;
        }
        assertThat(built).as("portfolios built").isGreaterThan(wrong == 0 ? 50 : -1);
    }

    @Test
    void anOpenedTableIsSuppliedEvenWithoutARow() {
        PortfolioBuilder builder = organization();
        builder.table("risks", "id");
        builder.table("initiatives", "id", "name", "type", "status").row("I", "Oven", "PROJECT", "ACTIVE");
        builder.table("budgets", "initiativeId", "date", "amount", "reason");
        Portfolio portfolio = builder.build();
        assertThat(portfolio.supplies("risks")).isTrue();
        assertThat(portfolio.supplies("initiatives.budgets")).isTrue();
        assertThat(portfolio.supplies("initiatives.spending")).isFalse();
    }

    @Test
    void mixesWithNamedRowsOfOneTable() {
        PortfolioBuilder builder = organization();
        builder.table("initiatives", "id", "name", "type", "status").row("I", "Oven", "PROJECT", "ACTIVE");
        TableInput reports = builder.table("status_reports", "initiativeId", "date", "band", "scale");
        reports.row("I", AS_OF, "GREEN", "THREE");
        builder.rows(new FactRow(
                "status_reports",
                Map.of("initiativeId", "I", "date", AS_OF.plusDays(2), "band", "RED", "scale", "THREE", "cpi", 0.5)));
        reports.row("I", AS_OF.minusDays(1), "RED", "THREE");
        Portfolio portfolio = builder.build();
        assertThat(portfolio.initiatives().get(0).statusReports().list())
                .extracting(report -> report.date())
                .containsExactly(AS_OF.minusDays(1), AS_OF);
        assertThat(portfolio.cut()).containsEntry("initiatives.statusReports", 1);
    }

    @Test
    void aPlaceCountsAllRowsOfTheTable() {
        PortfolioBuilder builder = organization();
        builder.table("goals", "id", "title", "status", "due")
                .row("A", "Grow", "ACTIVE", AS_OF)
                .row("B", "Last", "ACTIVE", "soon");
        builder.table("initiatives", "id", "name", "type", "status").row("I", "Oven", "PROJECT", "ACTIVE");
        builder.table("goal_links", "initiativeId", "goalId").row("I", "A").row("I", "C");
        assertThat(Refusal.of(builder)).contains("goals row 2/due").contains("goal_links row 2/goalId");
    }

    @Test
    void twoReportsOfOneDayAreRefused() {
        PortfolioBuilder builder = organization();
        builder.table("initiatives", "id", "name", "type", "status")
                .row("I", "Oven", "PROJECT", "ACTIVE")
                .row("J", "Shop", "PROJECT", "ACTIVE");
        builder.table("status_reports", "initiativeId", "date", "band", "scale")
                .row("I", AS_OF, "GREEN", "THREE")
                .row("J", AS_OF, "GREEN", "THREE")
                .row("I", AS_OF, "RED", "THREE");
        assertThat(Refusal.of(builder)).contains("a second row with [date] [" + AS_OF + "]");
    }

    @Test
    void unknownTablesAndColumnsAreToldWhenThePortfolioIsBuilt() {
        PortfolioBuilder builder = organization();
        builder.table("gaols", "id").row("A");
        builder.table("goals", "id", "titel", "title", "status", "x-own").row("A", "?", "Grow", "ACTIVE", 1);
        assertThat(Refusal.of(builder))
                .contains("'gaols' is no table of the dictionary")
                .contains("'titel' is no column of goals");
    }

    @Test
    void columnsAreNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization().table("goals", "id", "title", "id"))
                .withMessageContaining("Two columns of goals have one name: [id, title, id]");
    }

    @Test
    void aRowHasAsManyValuesAsColumns() {
        TableInput goals = organization().table("goals", "id", "title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.row("A"))
                .withMessageContaining("A row of goals has 1 values, expected 2");
    }

    @Test
    void theLatestDayDecidesWhatIsCut() {
        PortfolioBuilder builder = organization();
        builder.table("initiatives", "id", "name", "type", "status").row("I", "Oven", "PROJECT", "ACTIVE");
        LocalDate after = AS_OF.plusDays(1);
        builder.table("spending", "initiativeId", "date", "planned", "actual")
                .row("I", AS_OF, new BigDecimal(5), new BigDecimal(6))
                .row("I", after, new BigDecimal(7), new BigDecimal(8));
        assertThat(builder.build().initiatives().get(0).spending().actualToDate())
                .isEqualTo(Money.of(6));
    }

    @Test
    void stopsReadingWhenTooManyTablesAreUnknown() {
        PortfolioBuilder builder = organization();
        for (int table = 0; table < 10_002; table++) {
            builder.table("table" + table, "id");
        }
        builder.table("goals", "gaol");
        assertThat(Refusal.problems(builder)).hasSize(10_001).last().asString().contains("reading ended");
    }
}
