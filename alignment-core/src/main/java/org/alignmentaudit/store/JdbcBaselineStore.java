package org.alignmentaudit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.lifecycle.BaselineStoreException;

/**
 * Baselines in two tables of a database, which {@link #schema} creates. Thread-safe if the source of connections is.
 *
 * <p>An update is one transaction and locks the row of its portfolio, so that others wait for it as long as the database lets
 * them, and are then turned away with a {@link BaselineBusyException}. Tested with H2 and PostgreSQL; the statements are plain
 * SQL.
 */
public final class JdbcBaselineStore implements BaselineStore {

    private static final String SCHEMA = "alignment-baseline-1.sql";

    /** Serialization failure (SQL standard), then PostgreSQL's deadlock and lock that cannot be had (its appendix A). */
    private static final Set<String> LOCKED = Set.of("40001", "40P01", "55P03");

    /** Class of the SQLSTATEs that say, in the SQL standard, that a statement is wrong or names what is not there. */
    private static final String MISNAMED = "42";

    private final ConnectionSource connections;

    /** Gives a connection of its own to each call; mostly {@code dataSource::getConnection}. */
    @FunctionalInterface
    public interface ConnectionSource {

        /** A connection that nobody else uses until it is closed. */
        Connection open() throws SQLException;
    }

    /** The baselines in the database that these connections lead to. */
    public JdbcBaselineStore(ConnectionSource connections) {
        this.connections = connections;
    }

    /** The statements that create the tables, each ended by a semicolon; there is no other one. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(JdbcBaselineStore.class.getResourceAsStream(SCHEMA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Baseline> find(String portfolio) {
        return transaction(portfolio, tables -> tables.find(portfolio));
    }

    @Override
    public Baseline update(String portfolio, UnaryOperator<Baseline> change) {
        announce(portfolio);
        return transaction(portfolio, tables -> {
            tables.lock(portfolio);
            Baseline kept = tables.find(portfolio).orElseGet(() -> Baseline.empty(portfolio));
            Baseline changed = change.apply(kept);
            SamePortfolio.require(portfolio, changed);
            tables.replace(kept, changed);
            return changed;
        });
    }

    /** Makes the row that updates lock. In a transaction of its own: two may try at once, and one of them fails. */
    private void announce(String portfolio) {
        if (transaction(portfolio, tables -> tables.announced(portfolio))) {
            return;
        }
        try {
            transaction(portfolio, tables -> {
                tables.announce(portfolio);
                return true;
            });
        } catch (BaselineStoreException e) {
            if (!transaction(portfolio, tables -> tables.announced(portfolio))) {
                throw e;
            }
        }
    }

    private <T> T transaction(String portfolio, Transaction.Work<T> work) {
        try {
            return new Transaction(connections.open()).run(work);
        } catch (SQLException e) {
            throw refusal(portfolio, e);
        }
    }

    private static BaselineStoreException refusal(String portfolio, SQLException e) {
        if (passes(e)) {
            return new BaselineBusyException(
                    "The baseline of " + portfolio + " cannot be read or kept now: " + e.getMessage()
                            + "\nMaybe somebody else is updating it; try again.",
                    e);
        }
        return new BaselineStoreException(
                "The baseline of " + portfolio + " cannot be read or kept: " + e.getMessage() + advice(e), e);
    }

    private static String advice(SQLException refusal) {
        return causes(refusal).anyMatch(cause -> state(cause).startsWith(MISNAMED))
                ? "\nMaybe its tables are missing; JdbcBaselineStore.schema() creates them."
                : "";
    }

    /** Whether the same may go well later; batches and pools hand on what the driver says within what they say. */
    private static boolean passes(SQLException refusal) {
        return causes(refusal)
                .anyMatch(cause -> cause instanceof SQLTransientException || LOCKED.contains(state(cause)));
    }

    private static Stream<Throwable> causes(SQLException refusal) {
        return StreamSupport.stream(refusal.spliterator(), false);
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException it ? Objects.requireNonNullElse(it.getSQLState(), "") : "";
    }
}
