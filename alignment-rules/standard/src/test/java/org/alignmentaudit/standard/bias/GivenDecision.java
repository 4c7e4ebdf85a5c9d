package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of CB-05 start from: an irreversible decision of 10 days ago that two members and a guest agreed on. */
final class GivenDecision {

    static final String HARMONIOUS = "DECISION:D-1";
    static final Participant OUTSIDER = Participant.of("X", ParticipantRole.OUTSIDE, Stance.FOR);

    private static final int DECIDED = 10;

    private GivenDecision() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static DecisionBuilder decision(String id, int daysAgo) {
        return Decision.builder(id, DecisionKind.SELECT, daysAgo(daysAgo)).title("Buy the till");
    }

    /** Material, and nobody listed. */
    static DecisionBuilder material() {
        return decision("D-1", DECIDED).reversible(false);
    }

    /** All three agree; no sign of too much harmony. */
    static DecisionBuilder agreed() {
        return material().participants(members("A", "B")).participants(OUTSIDER);
    }

    /** A short meeting and no plan for failure. */
    static DecisionBuilder twoSigns() {
        return agreed().durationMinutes(29).contingency(false);
    }

    /** A short meeting, no plan for failure, and one option. */
    static DecisionBuilder threeSigns() {
        return twoSigns().options(Option.of("Buy"));
    }

    /** The same three signs, and these people. */
    static DecisionBuilder threeSigns(Participant... people) {
        return material()
                .participants(people)
                .durationMinutes(29)
                .contingency(false)
                .options(Option.of("Buy"));
    }

    static EvidenceItem evidence(EvidenceStance stance, @Nullable String response) {
        return new EvidenceItem(null, stance, null, null, null, null, response, null);
    }

    static Participant[] members(String... people) {
        return Arrays.stream(people)
                .map(person -> Participant.of(person, ParticipantRole.MEMBER, Stance.FOR))
                .toArray(Participant[]::new);
    }

    /** Decisions B-1, B-2 and so on, 21, 22 and so on days ago, that the same three people took without objection. */
    static Decision[] before(int count) {
        return before(count, members("A", "B", "X"));
    }

    static Decision[] before(int count, Participant... people) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> decision("B-" + i, 20 + i)
                        .participants(people)
                        .dissents()
                        .build())
                .toArray(Decision[]::new);
    }

    /** Five decisions of a group by name, without objection, of people that nobody listed. */
    static Decision[] takenBy(String group) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i ->
                        decision("B-" + i, 20 + i).group(group).dissentCount(0).build())
                .toArray(Decision[]::new);
    }

    static Organization firm(int headcount) {
        return Organization.builder("org", "The firm", AS_OF)
                .headcount(headcount)
                .build();
    }

    static RuleVerifier groupthink(DecisionBuilder decision, Fact... more) {
        return StandardRules.rule("CB-05").given(decision.build()).given(more);
    }
}
