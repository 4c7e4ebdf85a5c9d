package org.alignmentaudit.standard.automation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.BusinessProcessBuilder;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.ProcessHealth;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AU-02: an automation that started on a process with many exceptions (a), not stable (b), or still mended (c). */
class BrokenProcessTest {

    private static final LocalDate START = AS_OF.minusDays(50);

    private static ProcessHealth month(int before, @Nullable Double rate) {
        return new ProcessHealth(START.minusDays(30L * before), 100.0, rate, null);
    }

    private static BusinessProcessBuilder process(String id, Double... newestFirst) {
        return BusinessProcess.builder(id, "Process " + id)
                .health(IntStream.range(0, newestFirst.length)
                        .mapToObj(i -> month(i, newestFirst[i]))
                        .toArray(ProcessHealth[]::new));
    }

    private static InitiativeBuilder automation() {
        return Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, InitiativeStatus.ACTIVE)
                .actualStart(START)
                .processIds("P");
    }

    private static InitiativeBuilder mending(InitiativeStatus status) {
        return Initiative.builder("M", "Mend it", InitiativeType.PROCESS, status)
                .processIds("P");
    }

    private static RuleVerifier given(InitiativeBuilder automation, BusinessProcessBuilder... processes) {
        RuleVerifier verifier = rule("AU-02").given(automation.build());
        for (BusinessProcessBuilder process : processes) {
            verifier.given(process.build());
        }
        return verifier;
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("INITIATIVE:I").finding().alternatives();
    }

    // (a) exceptions at the start

    @Test
    void firesOnManyExceptionsAtTheStart() {
        assertThat(alternatives(given(automation(), process("P", 0.11)))).containsExactly("a");
    }

    @Test
    void staysSilentOnTenPercent() {
        given(automation(), process("P", 0.10)).verify().staysSilent();
        assertThat(alternatives(given(automation(), process("P", 0.10)).with("maxRate", 0.09)))
                .containsExactly("a");
    }

    @Test
    void looksAtTheNewestPeriodByTheStartThatTellsARate() {
        BusinessProcessBuilder later =
                BusinessProcess.builder("P", "Orders").health(month(-1, 0.9), month(0, null), month(1, 0.05));

        given(automation(), later).verify().staysSilent();
    }

    @Test
    void looksAtProcessesDirectlyUpstream() {
        BusinessProcessBuilder sound = process("P", 0.01);

        assertThat(alternatives(given(automation(), sound, process("U", 0.3).upstreamOf("P"))))
                .containsExactly("a");
        given(
                        automation(),
                        sound,
                        process("U", 0.01).upstreamOf("P"),
                        process("V", 0.3).upstreamOf("U"))
                .verify()
                .staysSilent();
        given(automation(), sound.upstreamOf("D"), process("D", 0.3)).verify().staysSilent();
    }

    // (b) not stable

    @Test
    void firesWhereOneOfThreePeriodsHadManyExceptions() {
        assertThat(alternatives(given(automation(), process("P", 0.01, 0.02, 0.11))))
                .containsExactly("b");
    }

    @Test
    void staysSilentOnThreeSoundPeriods() {
        given(automation(), process("P", 0.01, 0.02, 0.10, 0.5)).verify().staysSilent();
        assertThat(alternatives(
                        given(automation(), process("P", 0.01, 0.02, 0.10, 0.5)).with("periods", 4)))
                .containsExactly("b");
    }

    @Test
    void twoPeriodsDoNotTellWhetherItIsStable() {
        given(automation(), process("P", 0.01, 0.5)).verify().staysSilent();
    }

    // (c) still mended

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void firesWhereItIsStillMended(InitiativeStatus status) {
        boolean unfinished = List.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED)
                .contains(status);

        given(automation(), process("P", 0.01))
                .given(mending(status).build())
                .verify()
                .firesOn(unfinished ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void whatIsMendedIsUpstreamOrTheProcessItself() {
        Initiative elsewhere = Initiative.builder("M", "Mend", InitiativeType.PROCESS, InitiativeStatus.ACTIVE)
                .processIds("U")
                .build();

        given(automation(), process("P", 0.01), process("U", 0.01))
                .given(elsewhere)
                .verify()
                .staysSilent();
        assertThat(alternatives(given(
                                automation(),
                                process("P", 0.01),
                                process("U", 0.01).upstreamOf("P"))
                        .given(elsewhere)))
                .containsExactly("c");
    }

    // guard

    @Test
    void leavesAloneWhatMendsTheProcessByAKpi() {
        given(
                        automation().fixesProcess(true).kpiEffects(new KpiEffect("K", Direction.DOWN, null)),
                        process("P", 0.5, 0.5, 0.5))
                .given(mending(InitiativeStatus.ACTIVE).build())
                .given(Kpi.builder("K", "Errors", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .build())
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"true, PARTIAL", "false, CLEAR", ", NOT_CHECKED"})
    void aClaimWithoutAKpiIsNotEnough(@Nullable Boolean claim, GuardOutcome outcome) {
        InitiativeBuilder automation = automation();
        Finding finding = given(claim == null ? automation : automation.fixesProcess(claim), process("P", 0.5))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("is-the-fix", outcome));
        assertThat(finding.confidence()).isEqualTo(claim == null ? 0.5 : 0.7);
    }

    // data

    @Test
    void looksAtActiveAutomationsOnly() {
        given(
                        Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, InitiativeStatus.DONE)
                                .actualStart(START)
                                .processIds("P"),
                        process("P", 0.5))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void anAutomationThatNamesNoProcessIsNotAssessable() {
        given(automation(), process("P", 0.01))
                .given(Initiative.builder("J", "Bot", InitiativeType.AUTOMATION, InitiativeStatus.ACTIVE)
                        .actualStart(START)
                        .build())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutProcesses() {
        rule("AU-02")
                .given(Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed("initiatives.processIds", "initiatives.actualStart", "processes");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(
                        automation(),
                        process("P", 0.05, 0.02, 0.125),
                        process("U", 0.2).upstreamOf("P"))
                .given(mending(InitiativeStatus.ACTIVE).build())
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b", "c");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.condition())
                .isEqualTo(
                        "When Robot started on May 11, 2026, 20\u00a0% of the cases of Process U left the normal way. In the 3"
                                + " periods before Robot started on May 11, 2026, up to 12.5\u00a0% of the cases of Process P left the"
                                + " normal way (March 12, 2026). Robot automates a process that is still being mended: Mend it.");
    }
}
