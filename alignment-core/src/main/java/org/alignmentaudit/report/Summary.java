package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;

/** What stands at the head of a report that people read. No score: numbers of findings and of rules, side by side. */
final class Summary {

    static final List<Severity> HIGHEST_FIRST =
            Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    private final AuditReport report;
    private final Wording wording;
    private final Map<AssessmentStatus, Integer> rules = new EnumMap<>(AssessmentStatus.class);

    Summary(AuditReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        for (RuleAssessment rule : report.rules()) {
            rules.merge(rule.status(), 1, Integer::sum);
        }
    }

    /** How much was found among how much that could be assessed. */
    String sentence() {
        return wording.say(
                report.findings().isEmpty() ? "report.nothingFound" : "report.found",
                Map.of(
                        "findings", report.findings().size(),
                        "assessed", number(AssessmentStatus.ASSESSED),
                        "notAssessed", number(AssessmentStatus.NOT_ASSESSED)));
    }

    /** How many of these rules could not look at everything; empty where each could. */
    List<String> inPart() {
        int inPart =
                (int) report.rules().stream().filter(RuleAssessment::inPart).count();
        return inPart == 0 ? List.of() : List.of(wording.say("report.inPart", Map.of("rules", inPart)));
    }

    /** Why there may be more than was found; empty for most reports. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        int failed = number(AssessmentStatus.FAILED);
        if (failed > 0) {
            warnings.add(wording.say("report.warning.failed", Map.of("failed", failed)));
        }
        if (!report.complete()) {
            warnings.add(wording.say("report.warning.incomplete"));
        }
        return warnings;
    }

    /** Findings by severity, highest first, also those without any. */
    List<Count> bySeverity() {
        Map<Severity, Integer> found = report.bySeverity();
        return HIGHEST_FIRST.stream()
                .map(severity -> new Count(wording.word(severity), found.getOrDefault(severity, 0)))
                .toList();
    }

    /** Findings by class, also those without any. */
    List<Count> byClass() {
        Map<FindingClass, Integer> found = report.byClass();
        return Arrays.stream(FindingClass.values())
                .map(findingClass -> new Count(wording.word(findingClass), found.getOrDefault(findingClass, 0)))
                .toList();
    }

    /** Rules by what became of them. */
    List<Count> rules() {
        return Arrays.stream(AssessmentStatus.values())
                .map(status -> new Count(wording.word(status), number(status)))
                .toList();
    }

    private int number(AssessmentStatus status) {
        return rules.getOrDefault(status, 0);
    }
}
