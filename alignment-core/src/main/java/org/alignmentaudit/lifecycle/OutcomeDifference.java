package org.alignmentaudit.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alignmentaudit.audit.RuleAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Something that came out of one audit otherwise than of another, beside the findings and which rules looked for them.
 *
 * @param outcome what it is
 * @param rule id of the rule that it is of; empty where it is of the whole audit
 * @param before what it was in the first
 * @param after what it was in the second
 */
public record OutcomeDifference(Outcome outcome, String rule, String before, String after) {

    /** What comes out of an audit. */
    public enum Outcome {
        /** Whether every match of every rule was looked at, {@code true} or {@code false}. */
        COMPLETE,
        /** The scorecard, by digest. */
        SCORECARD,
        /** The rules that threw, by digest. */
        FAILURES,
        /** The name of a rule. */
        TITLE,
        /** How many subjects a rule could assess. */
        EXAMINED,
        /** How many findings a rule has. */
        FIRED,
        /** How many subjects in the scope of a rule lacked the data that it needs. */
        NOT_ASSESSABLE,
        /** Which data a rule needs and nobody supplied, in paths of the data dictionary. */
        MISSING
    }

    /** What the record does not hold: its author knew nothing of it. */
    static Set<Outcome> unrecorded(AuditRecord record) {
        Set<Outcome> unrecorded = EnumSet.noneOf(Outcome.class);
        if (record.scorecardDigest() == null) {
            unrecorded.add(Outcome.SCORECARD);
        }
        if (record.failuresDigest() == null) {
            unrecorded.add(Outcome.FAILURES);
        }
        return unrecorded;
    }

    /** In the order of the outcomes of the whole audit, then by rule. What the first record does not hold is no difference. */
    static List<OutcomeDifference> between(AuditRecord before, AuditRecord after) {
        Comparing found = new Comparing();
        found.compare(
                Outcome.COMPLETE,
                "",
                before.outline().complete(),
                after.outline().complete());
        found.recorded(Outcome.SCORECARD, before.scorecardDigest(), after.scorecardDigest());
        found.recorded(Outcome.FAILURES, before.failuresDigest(), after.failuresDigest());
        before.outline()
                .rules()
                .forEach(rule -> after.outline()
                        .rule(rule.rule())
                        .filter(other -> other.status() == rule.status())
                        .ifPresent(other -> found.rules(rule, other)));
        return found.differences;
    }

    private static final class Comparing {

        private final List<OutcomeDifference> differences = new ArrayList<>();

        void compare(Outcome outcome, String rule, Object before, Object after) {
            if (!before.equals(after)) {
                differences.add(new OutcomeDifference(outcome, rule, before.toString(), after.toString()));
            }
        }

        void recorded(Outcome outcome, @Nullable String before, @Nullable String after) {
            if (before != null) {
                compare(outcome, "", before, Objects.requireNonNullElse(after, ""));
            }
        }

        /** Two of the same status; any other change of a rule has its place in the diff. */
        void rules(RuleAssessment before, RuleAssessment after) {
            String rule = before.rule();
            compare(Outcome.TITLE, rule, before.title(), after.title());
            compare(Outcome.EXAMINED, rule, before.examined(), after.examined());
            compare(Outcome.FIRED, rule, before.fired(), after.fired());
            compare(Outcome.NOT_ASSESSABLE, rule, before.notAssessable(), after.notAssessable());
            compare(Outcome.MISSING, rule, String.join(", ", before.missing()), String.join(", ", after.missing()));
        }
    }
}
