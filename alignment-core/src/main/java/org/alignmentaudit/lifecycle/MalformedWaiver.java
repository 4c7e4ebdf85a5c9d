package org.alignmentaudit.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that cannot be read, or lacks what each must have. It covers nothing; what can be read of it tells which finding
 * it was meant for.
 *
 * @param place where it stands in its document
 * @param rule id of the rule; empty where it does not say
 * @param subject what the finding is about, as {@code TYPE:id}; empty where it does not say
 * @param until last day on which it was to count; null where it does not say
 * @param problems what is wrong with it, at least one
 */
public record MalformedWaiver(
        String place, String rule, String subject, @Nullable LocalDate until, List<Problem> problems) {

    /** Copies the list. */
    public MalformedWaiver {
        problems = List.copyOf(problems);
    }

    boolean matches(Finding finding) {
        return rule.equals(finding.rule()) && subject.equals(finding.subject().key());
    }

    /** Each problem in a line. */
    List<String> sentences() {
        return problems.stream()
                .map(problem -> problem.toString().replace('\n', ' '))
                .toList();
    }

    String canonical() {
        return Canonical.line("malformed", rule, subject, until == null ? "" : until, sentences());
    }
}
