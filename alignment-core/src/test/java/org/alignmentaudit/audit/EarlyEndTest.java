package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An audit that is cancelled, or takes too long, says that it is not complete and keeps what it found. */
class EarlyEndTest {

    private static Portfolio portfolio() {
        List<Initiative> initiatives =
                IntStream.range(0, 5).mapToObj(i -> initiative("I" + i).build()).toList();
        return organization().addAll(initiatives).build();
    }

    private static AuditorBuilder auditor(JavaRule rule) {
        return Auditor.builder().pack(JavaPack.of("TEST", rule));
    }

    @Test
    void keepsWhatItFoundBeforeItWasCancelled() {
        AtomicInteger asked = new AtomicInteger();
        AuditReport report =
                auditor(everyInitiative("XX-01")).build().audit(portfolio(), () -> asked.incrementAndGet() > 2);
        assertThat(report.complete()).isFalse();
        assertThat(report.findings()).hasSize(2);
    }

    @Test
    void whatAHostThrowsWhenAskedIsNoFaultOfARule() {
        Auditor auditor = auditor(everyInitiative("XX-01")).build();
        CancellationException gone = new CancellationException("The user left.");
        assertThatThrownBy(() -> auditor.audit(portfolio(), () -> {
                    throw gone;
                }))
                .isSameAs(gone);
        assertThat(auditor.audit(portfolio()).findings()).hasSize(5);
    }

    @Test
    void isCompleteWhereNobodyCancels() {
        AuditReport report = auditor(everyInitiative("XX-01")).build().audit(portfolio(), () -> false);
        assertThat(report.complete()).isTrue();
        assertThat(report.findings()).hasSize(5);
    }

    @Test
    @Timeout(60)
    void stopsWhenItsTimeIsUp() {
        JavaRule slow = JavaRule.of("XX-01", Initiative.class, i -> true, (draft, i) -> sleep());
        AuditReport report =
                auditor(slow).timeBudget(Duration.ofMillis(1)).build().audit(portfolio());
        assertThat(report.complete()).isFalse();
        assertThat(report.findings()).hasSizeLessThan(5);
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isCompleteWithinItsTime() {
        AuditReport report = auditor(everyInitiative("XX-01"))
                .timeBudget(Duration.ofHours(1))
                .build()
                .audit(portfolio());
        assertThat(report.complete()).isTrue();
    }

    @Test
    void refusesNoTimeAtAllAndTwoBudgets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Auditor.builder().timeBudget(Duration.ZERO))
                .withMessage("PT0S leaves no time for any rule.\nMaybe leave it out.");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Auditor.builder().timeBudget(Duration.ofSeconds(1)).timeBudget(Duration.ofSeconds(2)))
                .withMessage("timeBudget is set twice.");
    }

    @Test
    void takesALongerTimeThanAnyClockCounts() {
        AuditReport report = auditor(everyInitiative("XX-01"))
                .timeBudget(Duration.ofSeconds(Long.MAX_VALUE))
                .build()
                .audit(portfolio());
        assertThat(report.complete()).isTrue();
    }
}
