package org.alignmentaudit.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of an audit have found that do not look at the audit themselves. Rules that do, by
 * {@code @looksAt("audit")}, run after them and can name it in their conditions; there is one in each audit. Immutable and
 * thread-safe.
 */
public final class FindingsSoFar {

    private record Found(String rule, SubjectType type, String id) {}

    private final List<Finding> findings;
    private final Set<Found> found = new HashSet<>();

    /** These findings, in the order of reports. */
    public FindingsSoFar(List<Finding> findings) {
        this.findings = List.copyOf(findings);
        for (Finding finding : findings) {
            Stream.concat(Stream.of(finding.subject()), finding.related().stream())
                    .map(subject -> found(finding.rule(), subject))
                    .forEach(found::add);
        }
    }

    private static Found found(String rule, SubjectRef subject) {
        return new Found(rule, subject.type(), subject.id());
    }

    /** The findings, in the order of reports. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether the rule of an action has found something about its subject, alone or with others. */
    public boolean hold(Action action) {
        SubjectType type = action.subjectType();
        return type != null && found.contains(new Found(action.rule(), type, action.subjectId()));
    }

    /** Those of the actions whose finding is there again, in their order; null where none is. */
    public @Nullable FoundAgain again(List<Action> actions) {
        List<Action> again = actions.stream().filter(this::hold).toList();
        return again.isEmpty() ? null : new FoundAgain(again);
    }
}
