package org.alignmentaudit.standard.mitigation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.ToolKind;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MT-05: tools of strategy work that nobody uses. */
class ToolGapsTest {

    private static final Set<ToolKind> ALL = EnumSet.complementOf(EnumSet.of(ToolKind.SCENARIO_PLATFORM));

    private static RuleVerifier used(Set<ToolKind> kinds, int daysAgo) {
        RuleVerifier verifier = rule("MT-05").supplied("tools");
        kinds.forEach(kind -> verifier.given(Tool.of(kind.name(), kind, AS_OF.minusDays(daysAgo))));
        return verifier;
    }

    private static Set<ToolKind> without(ToolKind kind) {
        Set<ToolKind> others = EnumSet.copyOf(ALL);
        others.remove(kind);
        return others;
    }

    @Test
    void firesWhereOneWasNotUsedForAYear() {
        used(ALL, 364).verify().staysSilent();
        used(ALL, 365).verify().firesOn("ORGANIZATION:org");
        used(ALL, 365).with("days", 366).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCENARIO_PLATFORM")
    void eachOfTheFourIsNeeded(ToolKind kind) {
        used(without(kind), 9).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void whichKindsAreNeededIsASetting() {
        used(ALL, 9).with("kinds", List.of("SCENARIO_PLATFORM")).verify().firesOn("ORGANIZATION:org");
        used(Set.of(ToolKind.DASHBOARD), 9)
                .with("kinds", List.of("dashboard"))
                .verify()
                .staysSilent();
    }

    @Test
    void isNotAssessedWithoutTools() {
        rule("MT-05").verify().isNotAssessed("tools");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = used(Set.of(ToolKind.DASHBOARD, ToolKind.ECOSYSTEM_MAP), 9)
                .given(Tool.of("old", ToolKind.CULTURE_ASSESSMENT, AS_OF.minusDays(900)))
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition())
                .isEqualTo(
                        "2 kinds of tools are not on record as used in the last 365 days: look at the culture, watch on"
                                + " disruption.");
        assertThat(finding.evidence())
                .extracting(evidence -> evidence.value() + " " + evidence.date())
                .contains("CULTURE_ASSESSMENT 2024-01-12", "DISRUPTION_MONITOR null");
    }
}
