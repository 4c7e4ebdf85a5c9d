package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.junit.jupiter.api.Test;

class AuditorBuilderTest {

    private static final String EMPTY =
            "An auditor without rules would find everything clean.\nMaybe pack(...) was forgotten.";

    @Test
    void refusesToBuildWithoutAPack() {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> Auditor.builder().build())
                .withMessage(EMPTY);
    }

    @Test
    void refusesAPackWithoutRules() {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> Auditor.builder().pack(JavaPack.of("EMPTY")).build())
                .withMessage(EMPTY);
    }

    @Test
    void refusesTwoPacksWithOneRule() {
        AuditorBuilder builder = Auditor.builder()
                .pack(JavaPack.of("FIRST", everyInitiative("XX-01"), everyInitiative("XX-02/a")))
                .pack(JavaPack.of("SECOND", everyInitiative("XX-02/b"), everyInitiative("XX-01")));
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(builder::build)
                .withMessage("XX-01: two packs hold this rule, FIRST and SECOND.\n"
                        + "Give one of them another id, or leave one pack out.\n"
                        + "XX-02: two packs hold this rule, FIRST and SECOND.\n"
                        + "Give one of them another id, or leave one pack out.")
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(2));
    }

    @Test
    void refusesAPackOfAStranger() {
        AuditorBuilder builder = Auditor.builder();
        RulePack stranger = mock(RulePack.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pack(stranger))
                .withMessageContaining("holds no rules that an auditor can run");
    }

    @Test
    void takesSeveralPacks() {
        Auditor auditor = Auditor.builder()
                .pack(JavaPack.of("FIRST", everyInitiative("XX-02")))
                .pack(JavaPack.of("SECOND", everyInitiative("XX-01")))
                .build();
        assertThat(auditor.rules()).extracting(RuleInfo::id).containsExactly("XX-01", "XX-02");
    }

    @Test
    void listsRulesThatDoNotRunToo() {
        Auditor auditor = Auditor.builder()
                .pack(JavaPack.of("TEST", everyInitiative("XX-01")))
                .policy(Policy.of("XX-01", RulePolicy.off()))
                .build();
        assertThat(auditor.rules()).hasSize(1);
    }

    @Test
    void refusesToSetAnOptionTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Auditor.builder().policy(Policy.STANDARD).policy(Policy.STANDARD))
                .withMessage("policy is set twice.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Auditor.builder().locale(Locale.GERMAN).locale(Locale.GERMAN))
                .withMessage("locale is set twice.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Auditor.builder().fireLimit(1).fireLimit(1))
                .withMessage("fireLimit is set twice.");
    }
}
