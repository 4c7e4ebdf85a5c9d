package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.BusinessProcessBuilder;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.ProcessHealth;
import org.junit.jupiter.api.Test;

/** How processes ran when initiatives on them started. */
class AutomatedProcessesTest {

    private static BusinessProcess process(String id, String next, Double... oldestFirst) {
        ProcessHealth[] rows = IntStream.range(0, oldestFirst.length)
                .mapToObj(i -> new ProcessHealth(daysAgo(100 - 30 * i), null, oldestFirst[i], null))
                .toArray(ProcessHealth[]::new);
        BusinessProcessBuilder process =
                BusinessProcess.builder(id, "Process " + id).health(rows);
        return next.isEmpty() ? process.build() : process.upstreamOf(next).build();
    }

    private static final Initiative ROBOT =
            initiative("I").processIds("P").actualStart(daysAgo(30)).build();

    private static AutomatedProcesses given(Fact... facts) {
        return organization().add(ROBOT).add(facts).build().profile().automatedProcesses();
    }

    @Test
    void theWorstIsOfTheNewestPeriodByTheStartHereOrUpstream() {
        AutomatedProcesses processes = given(process("P", "", 0.5, 0.1, 0.2), process("U", "P", 0.0, 0.3, 0.25, 0.9));

        assertThat(processes.worstAtStart(ROBOT).rate()).isEqualTo(0.25);
        assertThat(processes.worstAtStart(ROBOT).process().id()).isEqualTo("U");
        assertThat(processes.worstBeforeStart(ROBOT, 3).rate()).isEqualTo(0.5);
        assertThat(processes.worstBeforeStart(ROBOT, 4)).isNull();
    }

    @Test
    void itCanBeToldWhereEachChangedProcessHasThePeriodsOrOneIsHigh() {
        assertThat(given(process("P", "", 0.0)).known(ROBOT, 1, 0.1)).isTrue();
        assertThat(given(process("P", "", 0.0)).known(ROBOT, 2, 0.1)).isFalse();
        assertThat(given(process("P", ""), process("U", "P", 0.05)).known(ROBOT, 1, 0.1))
                .isFalse();
        assertThat(given(process("P", ""), process("U", "P", 0.5)).known(ROBOT, 1, 0.1))
                .isTrue();
    }

    @Test
    void namesWhatIsStillBeingMended() {
        Initiative mending = Initiative.builder("M", "Mend", InitiativeType.PROCESS, InitiativeStatus.PAUSED)
                .processIds("P")
                .build();

        assertThat(given(process("P", "", 0.0), mending).mending(ROBOT)).isEqualTo(new Mending(List.of("Mend")));
        assertThat(given(process("P", "", 0.0)).mending(ROBOT)).isNull();
    }

    @Test
    void whatMendsTheProcessNamesAKpi() {
        Initiative claim = initiative("C").fixesProcess(true).build();
        Initiative measured = initiative("C")
                .fixesProcess(true)
                .kpiEffects(new KpiEffect("K", Direction.DOWN, null))
                .build();

        assertThat(given(process("P", "")).mendedBy(claim)).isFalse();
        assertThat(given(process("P", "")).mendedBy(measured)).isTrue();
        assertThat(given(process("P", "")).named(claim)).isFalse();
    }
}
