package org.alignmentaudit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.finding.Waived;
import org.jspecify.annotations.Nullable;

/** A finding made by hand; whatever a test does not set is plain. */
final class SampleFinding {

    private final String rule;
    private final SubjectRef subject;
    private Severity severity = Severity.HIGH;
    private FindingClass findingClass = FindingClass.CONFORMITY;
    private double confidence = 0.75;
    private EvidenceLevel level = EvidenceLevel.E1;
    private List<String> alternatives = List.of();
    private FindingTexts texts = new FindingTexts("Title", "Condition.", "Criterion.", "Effect.", "Recommendation.");
    private final List<SubjectRef> related = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Evidence> counterEvidence = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private @Nullable FindingState state;
    private @Nullable Waived waiver;
    private @Nullable LapsedWaiver lapsed;
    private final Map<String, Object> settings = new TreeMap<>();

    private SampleFinding(String rule, SubjectRef subject) {
        this.rule = rule;
        this.subject = subject;
    }

    static SampleFinding of(String rule, String initiative, String name) {
        return of(rule, SubjectType.INITIATIVE, initiative, name);
    }

    static SampleFinding of(String rule, SubjectType type, String id, String name) {
        return new SampleFinding(rule, new SubjectRef(type, id, name));
    }

    SampleFinding severity(Severity value) {
        severity = value;
        return this;
    }

    SampleFinding pattern(double howSure, EvidenceLevel howSupported) {
        findingClass = FindingClass.PATTERN;
        confidence = howSure;
        level = howSupported;
        return this;
    }

    SampleFinding alternatives(String... letters) {
        alternatives = List.of(letters);
        return this;
    }

    SampleFinding texts(String title, String condition, String criterion, String effect, String recommendation) {
        texts = new FindingTexts(title, condition, criterion, effect, recommendation);
        return this;
    }

    SampleFinding related(SubjectType type, String id, String name) {
        related.add(new SubjectRef(type, id, name));
        return this;
    }

    SampleFinding evidence(String role, Object value, Unit unit) {
        evidence.add(new Evidence(role, fact(), null, value, unit, null));
        return this;
    }

    SampleFinding evidence(String role, Object value, Unit unit, String field, LocalDate date) {
        evidence.add(new Evidence(role, fact(), field, value, unit, date));
        return this;
    }

    SampleFinding counterEvidence(String role, Object value, Unit unit, FactType type, String id) {
        counterEvidence.add(new Evidence(role, new FactRef(type, id), null, value, unit, null));
        return this;
    }

    SampleFinding guard(String name, GuardOutcome outcome) {
        guards.add(new Guard(name, outcome));
        return this;
    }

    SampleFinding setting(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    private FactRef fact() {
        return new FactRef(FactType.valueOf(subject.type().name()), subject.id());
    }

    SampleFinding state(FindingState value) {
        state = value;
        return this;
    }

    SampleFinding waiver(String reason, String approvedBy, LocalDate until) {
        waiver = new Waived(reason, approvedBy, until);
        return this;
    }

    SampleFinding lapsed(LapsedWaiver value) {
        lapsed = value;
        return this;
    }

    SampleFinding disposition(Disposition disposition) {
        dispositions.add(disposition);
        return this;
    }

    Finding build() {
        return new Finding(
                "f1:" + rule + ":" + subject.id(),
                rule,
                findingClass,
                severity,
                confidence,
                level,
                alternatives,
                subject,
                related,
                texts,
                evidence,
                counterEvidence,
                guards,
                settings,
                state,
                waiver,
                dispositions,
                lapsed);
    }
}
