package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Tables;
import org.alignmentaudit.portfolio.FactRow;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.TableInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of the dictionary says the same whichever way its rows come: as records, named rows, or rows of columns. */
class EveryTableTest {

    private static final Tables TABLES = Tables.of(Portfolio.dictionary());
    private static final int RECORDS = 4;

    /** Each is wrong in most fields, and some right in others. */
    private static final Object[] STRANGE = {
        "",
        " ",
        "x",
        "-1",
        "half\uD800",
        1.5,
        -1,
        7L,
        Double.NaN,
        true,
        List.of("a", ""),
        new byte[1],
        LocalDate.MAX,
        "2026-02-29"
    };

    private record Row(
            String table, List<String> columns, @Nullable Object[] values) {

        FactRow named() {
            Map<String, Object> cells = new HashMap<>();
            for (int column = 0; column < values.length; column++) {
                cells.put(columns.get(column), values[column]);
            }
            return new FactRow(table, cells);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private void takeApart(Portfolio portfolio) {
        for (ElementSpec element : TABLES.elements()) {
            for (Fact fact : portfolio.source(element.name())) {
                row(Tables.name(element), element.record(), fact, Map.of());
                for (FieldSpec child : element.record().children()) {
                    for (Object row : (RowList<?>) child.value(fact)) {
                        takeApart(new RowTable.Owner(element, child, null), fact, row);
                    }
                }
            }
        }
    }

    private void takeApart(RowTable.Owner owner, Fact parent, Object row) {
        RecordSpec spec = owner.child().rows().orElseThrow().row();
        String table = owner.child().rows().orElseThrow().table();
        row(table, spec, row, Map.of(owner.column(), parent.id()));
        for (FieldSpec nested : spec.children()) {
            RowTable.Owner inside = new RowTable.Owner(owner.element(), owner.child(), nested);
            Map<String, Object> ids = Map.of(
                    owner.column(), parent.id(),
                    inside.rowColumn().orElseThrow(),
                            RowTable.id(owner.child(), row).orElseThrow());
            for (Object rowOfRow : (RowList<?>) nested.value(row)) {
                row(
                        nested.rows().orElseThrow().table(),
                        nested.rows().orElseThrow().row(),
                        rowOfRow,
                        ids);
            }
        }
    }

    private void row(String table, RecordSpec spec, Object record, Map<String, Object> ids) {
        List<String> columns = new ArrayList<>(ids.keySet());
        List<@Nullable Object> values = new ArrayList<>(ids.values());
        for (FieldSpec field : spec.scalars()) {
            Object value = field.value(record);
            columns.add(field.name());
            values.add(value instanceof Money money ? money.amount() : value);
        }
        rows.add(new Row(table, columns, values.toArray()));
    }

    private static PortfolioBuilder builder() {
        return Portfolio.builder()
                .supplied("goals.description", "initiatives.sponsor")
                .unavailable("kpis.unit", "decisions.evidence.text");
    }

    private PortfolioBuilder named() {
        return builder().rows(rows.stream().map(Row::named).toList());
    }

    private PortfolioBuilder ofColumns() {
        PortfolioBuilder builder = builder();
        Map<String, TableInput> open = new HashMap<>();
        for (Row row : rows) {
            open.computeIfAbsent(
                            row.table() + row.columns(),
                            first -> builder.table(row.table(), row.columns().toArray(String[]::new)))
                    .row(row.values());
        }
        return builder;
    }

    private static String outcome(PortfolioBuilder builder) {
        try {
            return builder.build().digest();
        } catch (InvalidPortfolioException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rowsSayWhatRecordsSay(long seed) {
        Portfolio portfolio = FullPortfolio.of(seed, RECORDS);
        takeApart(portfolio);
        assertThat(rows).extracting(Row::table).containsAll(tablesOfFacts());
        Collections.shuffle(rows, new Random(seed));
        assertThat(outcome(named())).isEqualTo(portfolio.digest());
        assertThat(outcome(ofColumns())).isEqualTo(portfolio.digest());
        rows.sort((one, other) -> Boolean.compare(ofElement(other), ofElement(one)));
        assertThat(outcome(ofColumns())).isEqualTo(portfolio.digest());
    }

    private static boolean ofElement(Row row) {
        return TABLES.element(row.table()).isPresent();
    }

    private static List<String> tablesOfFacts() {
        List<String> names = new ArrayList<>(TABLES.names());
        names.removeAll(List.of(Tables.SUPPLIED, Tables.UNAVAILABLE));
        return names;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void whatIsWrongIsToldAlikeWhicheverWayItComes(long seed) {
        takeApart(FullPortfolio.of(seed, RECORDS));
        List<Row> right = List.copyOf(rows);
        Random random = new Random(seed);
        for (int run = 0; run < 60; run++) {
            rows.clear();
            right.forEach(row ->
                    rows.add(new Row(row.table(), row.columns(), row.values().clone())));
            for (int wrong = random.nextInt(4); wrong >= 0; wrong--) {
                @Nullable Object[] values = rows.get(random.nextInt(rows.size())).values();
                values[random.nextInt(values.length)] = STRANGE[random.nextInt(STRANGE.length)];
            }
            Collections.shuffle(rows, random);
            assertThat(lines(outcome(ofColumns()))).as("run " + run).isEqualTo(lines(outcome(named())));
        }
    }

    /** What is wrong within one row is told in the order of its map. */
    private static List<String> lines(String outcome) {
        return Arrays.stream(outcome.split("\n(?=\\w+ row)")).sorted().toList();
    }
}
