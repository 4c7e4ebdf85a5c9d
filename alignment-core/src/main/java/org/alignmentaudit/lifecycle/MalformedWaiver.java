package org.alignmentaudit.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that cannot be read, or lacks what each must have. It covers nothing; what can be read of it tells which findings
 * it was meant for.
 *
 * @param place where it stands in its document
 * @param rule id of the rule; empty where it does not say
 * @param subjectType kind of the subject; null where what it says is none
 * @param subjectId id of the subject; empty where it does not say
 * @param fingerprint the one finding that is meant; null where it does not say
 * @param until last day on which it was to count; null where it does not say
 * @param problems what is wrong with it, at least one
 */
public record MalformedWaiver(
        String place,
        String rule,
        @Nullable SubjectType subjectType,
        String subjectId,
        @Nullable String fingerprint,
        @Nullable LocalDate until,
        List<Problem> problems) {

    /** Copies the list. */
    public MalformedWaiver {
        problems = List.copyOf(problems);
    }

    /** What the finding is about, as {@code TYPE:id}; empty where it does not say both. */
    public String subject() {
        return subjectType == null || subjectId.isEmpty() ? "" : subjectType + ":" + subjectId;
    }

    /** A fingerprint tells all. Without one, rule and id do, whatever the kind of the subject where that is not known. */
    boolean matches(Finding finding) {
        if (fingerprint != null) {
            return fingerprint.equals(finding.fingerprint());
        }
        return rule.equals(finding.rule())
                && subjectId.equals(finding.subject().id())
                && (subjectType == null || subjectType == finding.subject().type());
    }

    /** Whether it was to count when the other one had ended; without a last day, it may have been. */
    boolean goesOnAfter(Waiver ended) {
        return until == null || until.isAfter(ended.until());
    }

    /** Each problem in a line. */
    List<String> sentences() {
        return problems.stream()
                .map(problem -> problem.toString().replace('\n', ' '))
                .toList();
    }

    String canonical() {
        return Canonical.line(
                "malformed",
                rule,
                subjectType == null ? "" : subjectType,
                subjectId,
                fingerprint == null ? "" : fingerprint,
                until == null ? "" : until,
                faults());
    }

    /** What is wrong, wherever the waiver stands: of the place of a problem counts what lies within the waiver. */
    private List<String> faults() {
        return problems.stream()
                .map(problem -> Canonical.line(within(problem.place()), problem.fault(), problem.advice()))
                .sorted()
                .toList();
    }

    private String within(String spot) {
        return spot.startsWith(place) ? spot.substring(place.length()) : spot;
    }
}
