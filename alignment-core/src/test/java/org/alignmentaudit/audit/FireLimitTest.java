package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** An audit that stops early says so. */
class FireLimitTest {

    /** Five initiatives, hence five matches. */
    private static AuditReport audit(int limit) {
        List<Initiative> initiatives =
                IntStream.range(0, 5).mapToObj(i -> initiative("I" + i).build()).toList();
        Portfolio portfolio = organization().addAll(initiatives).build();
        return Auditor.builder()
                .pack(JavaPack.of("TEST", everyInitiative("XX-01")))
                .fireLimit(limit)
                .build()
                .audit(portfolio);
    }

    @Test
    void belowTheLimitItIsComplete() {
        AuditReport report = audit(6);
        assertThat(report.complete()).isTrue();
        assertThat(report.findings()).hasSize(5);
    }

    @Test
    void atTheLimitItStopsAndIsNotComplete() {
        AuditReport report = audit(3);
        assertThat(report.complete()).isFalse();
        assertThat(report.findings()).hasSize(3);
    }

    @Test
    void theLimitHoldsForEachAuditByItself() {
        List<Initiative> two = List.of(initiative("I").build(), initiative("J").build());
        Auditor auditor = Auditor.builder()
                .pack(JavaPack.of("TEST", everyInitiative("XX-01")))
                .fireLimit(3)
                .build();
        Portfolio portfolio = organization().addAll(two).build();
        auditor.audit(portfolio);
        assertThat(auditor.audit(portfolio).complete()).isTrue();
    }

    @Test
    void asManyMatchesAsTheLimitAreComplete() {
        assertThat(audit(5).complete()).isTrue();
    }
}
