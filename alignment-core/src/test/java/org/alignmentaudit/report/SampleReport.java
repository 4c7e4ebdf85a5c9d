package org.alignmentaudit.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GivenRef;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.PortfolioRef;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** A report made by hand; whatever a test does not set is plain. */
final class SampleReport {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleAssessment> rules = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private final Map<String, Integer> cut = new TreeMap<>();
    private final List<Measure> scorecard = new ArrayList<>();
    private final List<GoneFinding> gone = new ArrayList<>();
    private final List<UnverifiedFinding> unverified = new ArrayList<>();
    private WaiverNotes waivers = WaiverNotes.NONE;
    private String organization = "Corner Bakery";
    private @Nullable Portfolio portfolio;
    private Locale locale = Locale.ENGLISH;
    private boolean complete = true;

    SampleReport organization(String name) {
        organization = name;
        return this;
    }

    SampleReport portfolio(Portfolio value) {
        portfolio = value;
        return this;
    }

    SampleReport locale(Locale value) {
        locale = value;
        return this;
    }

    SampleReport incomplete() {
        complete = false;
        return this;
    }

    SampleReport finding(SampleFinding finding) {
        findings.add(finding.build());
        return this;
    }

    SampleReport assessed(String rule, String title, int examined, int fired, int notAssessable, String... missing) {
        rules.add(new RuleAssessment(
                rule, title, AssessmentStatus.ASSESSED, examined, fired, notAssessable, List.of(missing)));
        return this;
    }

    /** A rule whose findings name their guards and evidence like this. */
    SampleReport named(String rule, Map<String, String> names) {
        rules.add(new RuleAssessment(rule, rule, AssessmentStatus.ASSESSED, 1, 1, 0, List.of(), names));
        return this;
    }

    SampleReport notAssessed(String rule, String title, String... missing) {
        rules.add(new RuleAssessment(rule, title, AssessmentStatus.NOT_ASSESSED, 0, 0, 0, List.of(missing)));
        return this;
    }

    SampleReport disabled(String rule, String title) {
        rules.add(new RuleAssessment(rule, title, AssessmentStatus.DISABLED, 0, 0, 0, List.of()));
        return this;
    }

    SampleReport failed(String rule, String title, String message, String... missing) {
        rules.add(new RuleAssessment(rule, title, AssessmentStatus.FAILED, 0, 0, 0, List.of(missing)));
        failures.add(
                new RuleFailure(rule + "/a", "org.alignmentaudit.standard.bias", message, List.of("INITIATIVE:I-1")));
        return this;
    }

    SampleReport cut(String path, int rows) {
        cut.put(path, rows);
        return this;
    }

    SampleReport measure(Measure measure) {
        scorecard.add(measure);
        return this;
    }

    SampleReport waivers(WaiverNotes notes) {
        waivers = notes;
        return this;
    }

    SampleReport gone(GoneFinding finding) {
        gone.add(finding);
        return this;
    }

    SampleReport unverified(UnverifiedFinding finding) {
        unverified.add(finding);
        return this;
    }

    AuditReport build() {
        return new AuditReport(
                "0.1.0",
                locale,
                AS_OF,
                portfolio(),
                "EUR",
                List.of(new PackRef("standard", "1.0", "5f2c")),
                "77aa",
                complete,
                findings,
                rules,
                failures,
                cut,
                scorecard,
                waivers,
                gone,
                unverified);
    }

    private PortfolioRef portfolio() {
        return GivenRef.to(
                portfolio == null
                        ? Portfolio.builder()
                                .organization(Organization.of("bakery", organization, AS_OF, "EUR"))
                                .build()
                        : portfolio);
    }

    /** A small report with something of everything. */
    static SampleReport small() {
        return new SampleReport()
                .finding(orphan())
                .finding(escalation())
                .finding(SampleFinding.of("SG-02", SubjectType.GOAL, "G-2", "G-2")
                        .severity(Severity.MEDIUM)
                        .texts(
                                "Goal that cannot be measured",
                                "G-2 has no objective.",
                                "At least one objective says in numbers when the goal is reached.",
                                "Nobody can tell whether the goal comes closer.",
                                "Add an objective."))
                .assessed("AL-01", "Initiative without a goal", 12, 1, 3)
                .assessed("AL-03", "Important goal without means", 4, 0, 0, "goals.differentiator")
                .failed("CB-02", "Sunk cost", "Division by zero\n\tat line 31")
                .assessed("CB-03", "Escalation: a budget raised while the status is bad", 12, 1, 0)
                .notAssessed("CB-05", "Groupthink", "decisions.participants", "reviews or decisions.evidence")
                .disabled("MM-03", "Lack of communication")
                .assessed("SG-02", "Goal that cannot be measured", 2, 1, 0)
                .cut("initiatives.spending", 1200)
                .cut("decisions", 1);
    }

    private static SampleFinding orphan() {
        return SampleFinding.of("AL-01", "I-1", "Online ordering")
                .alternatives("a")
                .texts(
                        "Initiative without a goal",
                        "Online ordering is active and has spent EUR\u00a0900.50 so far; it is linked to no active goal.",
                        "Every active initiative that is not required from outside serves an active goal.",
                        "Money and attention go where no goal needs them, and nobody can tell whether the work succeeds.",
                        "Link it to the goal it serves, change its scope until it serves one, or stop it.")
                .evidence("links", 0, Unit.COUNT, "goalLinks", null)
                .evidence("spent", Money.of("900.50"), Unit.MONEY, "spending.actual", null)
                .evidence("mandatory", false, Unit.YES_NO)
                .guard("keeps-running", GuardOutcome.NOT_CHECKED)
                .setting("maxRequiredShare", 0.4)
                .setting("runTags", List.of("run", "keep-the-lights-on"));
    }

    private static SampleFinding escalation() {
        return SampleFinding.of("CB-03", "I-1", "Online ordering")
                .pattern(0.8, EvidenceLevel.E2)
                .alternatives("a", "b")
                .related(SubjectType.DECISION, "D-9", "Go on")
                .texts(
                        "Escalation: a budget raised while the status is bad",
                        "Online ordering is rated red, and its budget was raised by EUR\u00a020,000 (50\u00a0%).",
                        "While an initiative is rated badly, its budget rises only after an independent review.",
                        "More money for work in trouble often buys more of the same.",
                        "Hold the raise until an independent review has a conclusion.")
                .evidence("status", "RED", Unit.WORD, "statusReports.band", LocalDate.of(2026, 6, 25))
                .evidence("before", Money.of(40_000), Unit.MONEY, "budgets.amount", LocalDate.of(2026, 3, 22))
                .evidence("raiseShare", 0.5, Unit.SHARE)
                .evidence("since", LocalDate.of(2026, 3, 22), Unit.DATE)
                .counterEvidence("newScope", "A third shop", Unit.TEXT, FactType.DECISION, "D-9")
                .guard("explained-raise", GuardOutcome.PARTIAL)
                .guard("independent-review", GuardOutcome.CLEAR)
                .setting("raiseWindowDays", 90);
    }

    /** A report with this many findings, of the same length each. */
    static SampleReport large(int findings) {
        SampleReport report = new SampleReport().assessed("AL-01", "Initiative without a goal", findings, findings, 0);
        for (int i = 0; i < findings; i++) {
            report.finding(SampleFinding.of("AL-01", "I-" + (100_000 + i), "Initiative " + (100_000 + i))
                    .texts("Title", "Seen. ".repeat(40), "Held against.", "Matters.", "Do this.")
                    .evidence("spent", Money.of(1_000), Unit.MONEY, "spending.actual", AS_OF)
                    .guard("regulatory", GuardOutcome.CLEAR)
                    .setting("minShare", 0.4));
        }
        return report;
    }

    /** What the writer makes of the report. */
    static String written(ReportWriter writer, AuditReport report) {
        StringWriter out = new StringWriter();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
