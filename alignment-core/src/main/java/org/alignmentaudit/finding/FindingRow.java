package org.alignmentaudit.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A finding as one row of a table. */
record FindingRow(String portfolioId, Finding finding) {

    private static final String BAR = "|";

    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("upsertKey", portfolioId + "/" + finding.fingerprint());
        columns.put("portfolioId", portfolioId);
        columns.put("fingerprint", finding.fingerprint());
        columns.put("rule", finding.rule());
        columns.put("title", finding.texts().title());
        columns.put("class", finding.findingClass().name());
        columns.put("severity", finding.severity().name());
        columns.put("confidence", finding.confidence());
        columns.put("evidenceLevel", finding.evidenceLevel().name());
        columns.put("alternatives", String.join(BAR, finding.alternatives()));
        columns.put("subjectType", finding.subject().type().name());
        columns.put("subjectId", finding.subject().id());
        columns.put("subjectName", finding.subject().name());
        columns.put("related", joined(finding.related(), SubjectRef::key));
        columns.put("condition", finding.texts().condition());
        columns.put("criterion", finding.texts().criterion());
        columns.put("effect", finding.texts().effect());
        columns.put("recommendation", finding.texts().recommendation());
        columns.put("evidence", joined(finding.evidence(), FindingRow::told));
        columns.put("counterEvidence", joined(finding.counterEvidence(), FindingRow::told));
        columns.put("guards", joined(finding.guards(), guard -> guard.name() + "=" + guard.outcome()));
        columns.put(
                "settings", joined(finding.settings().entrySet(), entry -> entry.getKey() + "=" + entry.getValue()));
        lifecycle(columns);
        return Collections.unmodifiableMap(columns);
    }

    /** What does not apply is null: no baseline, no waiver. */
    private void lifecycle(Map<String, @Nullable Object> columns) {
        Waived waiver = finding.waiver();
        columns.put("state", finding.state() == null ? null : finding.state().name());
        columns.put("waivedUntil", waiver == null ? null : waiver.until().toString());
        columns.put("waiverReason", waiver == null ? null : waiver.reason());
        columns.put("waiverApprovedBy", waiver == null ? null : waiver.approvedBy());
        columns.put("dispositions", joined(finding.dispositions(), made -> made.action() + "=" + made.state()));
        LapsedWaiver lapsed = finding.lapsed();
        columns.put("lapsedWaiver", lapsed == null ? null : lapsed.place() + "=" + lapsed.cause());
    }

    private static String told(Evidence evidence) {
        return evidence.role() + "=" + evidence.value();
    }

    private static <T> String joined(Collection<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(BAR));
    }
}
