package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.alignmentaudit.internal.engine.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Subjects by kind, values of settings, digests. */
class SmallPartsTest {

    @ParameterizedTest
    @EnumSource(
            value = SubjectType.class,
            names = {"GOAL", "INITIATIVE", "DECISION", "KPI", "ORGANIZATION"})
    void someKindsOfSubjectCanBeExamined(SubjectType kind) {
        assertThat(Subjects.type(kind).getSimpleName()).isEqualToIgnoringCase(kind.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectType.class,
            names = {"TEAM", "PARTNER", "PROCESS", "OPPORTUNITY"})
    void otherKindsOfSubjectCannotYet(SubjectType kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subjects.type(kind))
                .withMessage("No rule can examine a " + kind + " yet.");
        assertThat(Subjects.of(kind, portfolio(initiative("I").build()))).isEmpty();
    }

    @Test
    void subjectsComeFromThePortfolio() {
        Portfolio portfolio = portfolio(initiative("I").build());
        assertThat(Subjects.of(SubjectType.INITIATIVE, portfolio))
                .extracting(Subject::id)
                .containsExactly("I");
        assertThat(Subjects.of(SubjectType.ORGANIZATION, portfolio))
                .extracting(Subject::id)
                .containsExactly("BAKER");
        assertThat(Subjects.of(SubjectType.GOAL, portfolio)).isEmpty();
        assertThat(Subjects.of(SubjectType.DECISION, portfolio)).isEmpty();
        assertThat(Subjects.of(SubjectType.KPI, portfolio)).isEmpty();
    }

    @Test
    void valuesOfAPolicyTakeTheTypeOfTheirSetting() {
        RuleInfo rule = new RuleInfo(
                "XX-01",
                FindingClass.PATTERN,
                Profile.FULL,
                "0.1",
                "none",
                List.of(),
                List.of(
                        new Setting("days", SettingKind.WHOLE, 1, "days", 0, 9, "days"),
                        new Setting("share", SettingKind.NUMBER, 0.1, "share", 0, 1, "share"),
                        new Setting("words", SettingKind.WORDS, List.of(), "words", 0, 0, "words")));
        assertThat(SettingValues.typed(rule, Map.of("days", 3.0, "share", 1, "words", List.of("a"), "other", 5)))
                .isEqualTo(Map.of("days", 3, "share", 1.0, "words", List.of("a")));
    }

    @Test
    void textsAreDigestedAsUtf8() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex("\u20ac")).isNotEqualTo(Sha256.hex("?"));
    }
}
