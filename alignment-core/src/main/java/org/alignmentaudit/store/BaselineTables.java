package org.alignmentaudit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineEntry;
import org.alignmentaudit.lifecycle.KnownFinding;

/** The tables that hold baselines, within one transaction. */
final class BaselineTables {

    private static final String BAR = "|";

    private final Connection connection;

    BaselineTables(Connection connection) {
        this.connection = connection;
    }

    /** Whether there is a row of the portfolio, though perhaps nothing is kept yet. */
    boolean announced(String portfolio) throws SQLException {
        return revision("select revision from alignment_baseline where portfolio = ?", portfolio)
                .isPresent();
    }

    void announce(String portfolio) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into alignment_baseline (portfolio, revision) values (?, 0)")) {
            insert.setString(1, portfolio);
            insert.executeUpdate();
        }
    }

    /** Makes other updates of the portfolio wait for the end of this transaction. */
    void lock(String portfolio) throws SQLException {
        revision("select revision from alignment_baseline where portfolio = ? for update", portfolio);
    }

    private Optional<Long> revision(String query, String portfolio) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, portfolio);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    /** What is kept; nothing is while the revision is 0. */
    Optional<Baseline> find(String portfolio) throws SQLException {
        Optional<Long> revision = revision("select revision from alignment_baseline where portfolio = ?", portfolio);
        if (revision.isEmpty() || revision.get() == 0) {
            return Optional.empty();
        }
        String query = "select fingerprint, rule_id, subject_type, subject_id, subject_name, first_seen, severity,"
                + " confidence, alternatives, waiver_reason, waiver_approved_by, waiver_until"
                + " from alignment_baseline_finding where portfolio = ?";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, portfolio);
            try (ResultSet rows = select.executeQuery()) {
                List<BaselineEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return Optional.of(Baseline.of(portfolio, entries));
            }
        }
    }

    private static BaselineEntry entry(ResultSet row) throws SQLException {
        String alternatives = row.getString("alternatives");
        LocalDate until = row.getObject("waiver_until", LocalDate.class);
        KnownFinding finding = new KnownFinding(
                row.getString("fingerprint"),
                row.getString("rule_id"),
                new SubjectRef(
                        SubjectType.valueOf(row.getString("subject_type")),
                        row.getString("subject_id"),
                        row.getString("subject_name")),
                Severity.valueOf(row.getString("severity")),
                row.getDouble("confidence"),
                alternatives == null ? List.of() : List.of(alternatives.split("\\|")),
                until == null
                        ? null
                        : new Waived(row.getString("waiver_reason"), row.getString("waiver_approved_by"), until));
        return new BaselineEntry(finding, row.getObject("first_seen", LocalDate.class));
    }

    /** Writes what differs. The revision rises even if nothing does: from 0 on it says that a baseline is kept. */
    void replace(Baseline kept, Baseline changed) throws SQLException {
        delete(kept, changed);
        insert(kept, changed);
        String raise = "update alignment_baseline set revision = revision + 1 where portfolio = ?";
        try (PreparedStatement update = connection.prepareStatement(raise)) {
            update.setString(1, changed.portfolio());
            update.executeUpdate();
        }
    }

    private static List<BaselineEntry> entriesOnlyIn(Baseline one, Baseline other) {
        return one.entries().stream()
                .filter(entry -> !other.entry(entry.fingerprint()).equals(Optional.of(entry)))
                .toList();
    }

    private void delete(Baseline kept, Baseline changed) throws SQLException {
        String sql = "delete from alignment_baseline_finding where portfolio = ? and fingerprint = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (BaselineEntry entry : entriesOnlyIn(kept, changed)) {
                delete.setString(1, kept.portfolio());
                delete.setString(2, entry.fingerprint());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void insert(Baseline kept, Baseline changed) throws SQLException {
        String sql =
                "insert into alignment_baseline_finding (portfolio, fingerprint, rule_id, subject_type, subject_id,"
                        + " subject_name, first_seen, severity, confidence, alternatives, waiver_reason, waiver_approved_by,"
                        + " waiver_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (BaselineEntry entry : entriesOnlyIn(changed, kept)) {
                fill(insert, changed.portfolio(), entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, String portfolio, BaselineEntry entry) throws SQLException {
        KnownFinding finding = entry.finding();
        Waived waiver = finding.waiver();
        insert.setString(1, portfolio);
        insert.setString(2, finding.fingerprint());
        insert.setString(3, finding.rule());
        insert.setString(4, finding.subject().type().name());
        insert.setString(5, finding.subject().id());
        insert.setString(6, finding.subject().name());
        insert.setObject(7, entry.firstSeen());
        insert.setString(8, finding.severity().name());
        insert.setDouble(9, finding.confidence());
        insert.setString(10, finding.alternatives().isEmpty() ? null : String.join(BAR, finding.alternatives()));
        insert.setString(11, waiver == null ? null : waiver.reason());
        insert.setString(12, waiver == null ? null : waiver.approvedBy());
        insert.setObject(13, waiver == null ? null : waiver.until());
    }
}
