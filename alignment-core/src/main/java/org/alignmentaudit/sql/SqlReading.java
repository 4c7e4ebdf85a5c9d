package org.alignmentaudit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.internal.intake.FlatRows;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.StopReadingException;
import org.alignmentaudit.internal.intake.TableRows;
import org.alignmentaudit.internal.intake.Tables;
import org.jspecify.annotations.Nullable;

/** Runs queries and hands their rows on: the elements first, then the child rows, each straight to its parent. */
final class SqlReading {

    private final ReadOnlyTransaction transaction;
    private final Source source;
    private final FlatRows rows;

    SqlReading(ReadOnlyTransaction transaction, Source source) {
        this.transaction = transaction;
        this.source = source;
        this.rows = new FlatRows(source);
    }

    void read(SqlQueries queries) {
        try {
            QueryText text = queries.text();
            if (text.queries().isEmpty()) {
                source.stop(
                        queries.place(),
                        "holds no query",
                        "Begin each query with a line such as -- fact: initiatives.");
            }
            inOrder(text.queries()).forEach(this::read);
            text.supplied().forEach(line -> source.supplied(line.place(), line.path()));
            text.unavailable().forEach(line -> source.unavailable(line.place(), line.path()));
        } catch (StopReadingException e) {
            source.incomplete();
        }
    }

    /** Child rows are taken fastest when the records that they belong to came before. */
    private List<Query> inOrder(List<Query> queries) {
        List<Query> ordered = new ArrayList<>(queries);
        ordered.sort((one, other) ->
                Boolean.compare(element(other).isPresent(), element(one).isPresent()));
        return ordered;
    }

    private Optional<ElementSpec> element(Query query) {
        return source.tables().element(query.table());
    }

    private void read(Query query) {
        Optional<Fault> refusal = QueryCheck.of(query, product().lexis());
        Optional<TargetTable> target = refusal.isEmpty() ? target(query) : Optional.empty();
        if (refusal.isPresent()) {
            refuse(query, refusal.get());
        } else if (target.isPresent()) {
            run(query, target.get());
        }
    }

    private void refuse(Query query, Fault fault) {
        damaged(query);
        source.problem(query.place(), fault.fault(), fault.advice());
    }

    /** Some records of the element are not known: an id that is not among the others may be theirs. */
    private void damaged(Query query) {
        element(query).ifPresent(element -> source.records(element).damaged(source));
    }

    private Optional<TargetTable> target(Query query) {
        Optional<TargetTable> target = TargetTable.of(query.table(), source);
        if (target.isEmpty()) {
            unknown(query);
        }
        return target;
    }

    private void unknown(Query query) {
        List<String> known = new ArrayList<>(source.tables().names());
        known.removeAll(List.of(Tables.SUPPLIED, Tables.UNAVAILABLE));
        source.unknown(
                        query.place(),
                        Shown.cell(query.table()) + " is no table of the dictionary",
                        query.table(),
                        known,
                        "The tables are those of the data dictionary, in snake_case.")
                .flatMap(source.tables()::element)
                .ifPresent(source::incomplete);
    }

    private Product product() {
        return transaction.product();
    }

    private void run(Query query, TargetTable target) {
        try (Statement statement = transaction.statement();
                ResultSet result =
                        statement.executeQuery(query.statement(product().lexis()))) {
            read(result, query, target);
        } catch (SQLException e) {
            failed(query, e);
        }
    }

    private void read(ResultSet result, Query query, TargetTable target) throws SQLException {
        ResultColumns columns = ResultColumns.of(result.getMetaData(), target, query.place(), source, product());
        columns.paths().forEach(source::supplied);
        TableRows table = rows.table(query.table(), columns.names(), query.place());
        if (table == null || !columns.complete()) {
            damaged(query);
            return;
        }
        for (long number = 1; result.next(); number++) {
            Optional<@Nullable Object[]> row = columns.row(result, number);
            if (row.isPresent()) {
                rows.take(table, row.get());
            } else {
                table.passOver();
                damaged(query);
            }
        }
    }

    private void failed(Query query, SQLException e) {
        damaged(query);
        transaction.recover(e);
        Fault fault = DatabaseFaults.of(e);
        source.problem(query.place(), fault.fault(), fault.advice());
    }
}
