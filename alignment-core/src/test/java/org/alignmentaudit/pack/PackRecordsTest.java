package org.alignmentaudit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules say of themselves. */
class PackRecordsTest {

    private static Alternative form(String name, Severity severity) {
        return new Alternative(
                name, severity, 0.8, EvidenceLevel.E1, SubjectType.GOAL, "", List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"CB-03/a, a", "CB-03, ''"})
    void theLetterStandsBehindTheSlash(String name, String letter) {
        assertThat(form(name, Severity.LOW).letter()).isEqualTo(letter);
    }

    @Test
    void aRuleIsAsSevereAsItsMostSevereForm() {
        RuleInfo rule = new RuleInfo(
                "CB-03",
                FindingClass.PATTERN,
                Profile.FULL,
                "0.1",
                "none",
                List.of(
                        form("CB-03/a", Severity.LOW),
                        form("CB-03/b", Severity.CRITICAL),
                        form("CB-03/c", Severity.HIGH)),
                List.of());
        assertThat(rule.severity()).isEqualTo(Severity.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "ESSENTIAL, ESSENTIAL, true",
        "ESSENTIAL, STANDARD, false",
        "STANDARD, ESSENTIAL, true",
        "STANDARD, STANDARD, true",
        "STANDARD, FULL, false",
        "FULL, FULL, true"
    })
    void aProfileHoldsTheOnesBeforeIt(Profile profile, Profile rule, boolean holds) {
        assertThat(profile.holds(rule)).isEqualTo(holds);
    }

    @Test
    void aRefusalListsEverything() {
        InvalidPackException refusal = new InvalidPackException(List.of("one", "two"));
        assertThat(refusal).hasMessage("one\ntwo");
        assertThat(refusal.problems()).containsExactly("one", "two");
    }
}
