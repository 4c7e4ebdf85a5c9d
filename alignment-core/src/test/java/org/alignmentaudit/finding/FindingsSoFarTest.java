package org.alignmentaudit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;

/** Whether the finding behind an action is there again. */
class FindingsSoFarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final FindingsSoFar FOUND = new FindingsSoFar(List.of(finding("AL-06", "I-1", "I-2")));

    private static Finding finding(String rule, String initiative, String other) {
        return new Finding(
                "f1:0",
                rule,
                FindingClass.CONSISTENCY,
                Severity.LOW,
                0.5,
                EvidenceLevel.E1,
                List.of(),
                new SubjectRef(SubjectType.INITIATIVE, initiative, "Oven"),
                List.of(new SubjectRef(SubjectType.INITIATIVE, other, "Shop")),
                new FindingTexts("t", "c", "k", "e", "r"),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Action action(String rule, SubjectType type, String subject, LocalDate closedOn) {
        return new Action("A", rule, type, subject, ActionState.CLOSED, null, closedOn);
    }

    private static Action onInitiative(String rule, String subject) {
        return action(rule, SubjectType.INITIATIVE, subject, DAY);
    }

    @Test
    void holdsAnActionOnAnySubjectOfAFinding() {
        assertThat(FOUND.hold(onInitiative("AL-06", "I-1"))).isTrue();
        assertThat(FOUND.hold(onInitiative("AL-06", "I-2"))).isTrue();
    }

    @Test
    void holdsNoActionOfAnotherRuleOrSubject() {
        assertThat(FOUND.hold(onInitiative("AL-07", "I-1"))).isFalse();
        assertThat(FOUND.hold(onInitiative("AL-06", "I-3"))).isFalse();
        assertThat(FOUND.hold(action("AL-06", SubjectType.GOAL, "I-1", DAY))).isFalse();
    }

    @Test
    void givesTheActionsWhoseFindingIsThereAgain() {
        Action again = onInitiative("AL-06", "I-2");
        Action later = action("AL-06", SubjectType.INITIATIVE, "I-1", DAY.plusDays(1));
        FoundAgain found = FOUND.again(List.of(onInitiative("AL-06", "I-3"), later, again));

        assertThat(found.actions()).containsExactly(later, again);
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.firstClosedOn()).isEqualTo(DAY);
        assertThat(FOUND.again(List.of(onInitiative("AL-06", "I-3")))).isNull();
    }
}
