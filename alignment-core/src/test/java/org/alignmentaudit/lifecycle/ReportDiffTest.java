package org.alignmentaudit.lifecycle;

import static org.alignmentaudit.lifecycle.Given.AS_OF;
import static org.alignmentaudit.lifecycle.Given.blind;
import static org.alignmentaudit.lifecycle.Given.every;
import static org.alignmentaudit.lifecycle.Given.portfolio;
import static org.alignmentaudit.lifecycle.Given.report;
import static org.alignmentaudit.lifecycle.Given.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.AuditorBuilder;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.internal.engine.Sha256;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

    private static final AuditReport BOTH = report(List.of("I-1", "I-2"), every("XX-01"));
    private static final AuditReport FIRST = report(List.of("I-1"), every("XX-01"));
    private static final AuditReport SECOND = report(List.of("I-2"), every("XX-01"));
    private static final AuditReport BLIND = report(List.of("I-1"), blind("XX-01"));

    private static ReportDiff diff(AuditReport before, AuditReport after) {
        return ReportDiff.of(AuditOutline.of(before), AuditOutline.of(after));
    }

    private static List<String> subjects(List<KnownFinding> findings) {
        return findings.stream().map(finding -> finding.subject().id()).toList();
    }

    @Test
    void ofAReportWithItselfIsEmpty() {
        ReportDiff diff = diff(BOTH, BOTH);

        assertThat(diff.sameFindings()).isTrue();
        assertThat(diff.inputs()).isEmpty();
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(2);
    }

    @Test
    void tellsWhatAppearedAndWhatIsGone() {
        ReportDiff diff = diff(FIRST, SECOND);

        assertThat(subjects(diff.appeared())).containsExactly("I-2");
        assertThat(subjects(diff.gone())).containsExactly("I-1");
        assertThat(diff.sameFindings()).isFalse();
    }

    @Test
    void doesNotCallGoneWhatTheSecondAuditCouldNotLookFor() {
        ReportDiff diff = diff(FIRST, BLIND);

        assertThat(diff.gone()).isEmpty();
        assertThat(diff.unverified()).extracting(OneSidedFinding::reason).containsExactly(Unverified.NOT_ASSESSED);
        assertThat(diff.rules())
                .extracting(RuleChange::rule, RuleChange::before, RuleChange::after)
                .containsExactly(tuple("XX-01", AssessmentStatus.ASSESSED, AssessmentStatus.NOT_ASSESSED));
    }

    @Test
    void doesNotCallNewWhatTheFirstAuditCouldNotLookFor() {
        ReportDiff diff = diff(BLIND, FIRST);

        assertThat(diff.appeared()).isEmpty();
        assertThat(subjects(
                        diff.nowSeen().stream().map(OneSidedFinding::finding).toList()))
                .containsExactly("I-1");
    }

    @Test
    void isNotSureOfWhatARuleThatWasAssessedInPartDidNotFind() {
        JavaRule inPart = every("XX-01/b").with("needs", "reviews");
        AuditReport partly = report(List.of("I-2"), every("XX-01/a"), inPart);

        assertThat(diff(FIRST, partly).unverified())
                .extracting(OneSidedFinding::reason)
                .containsExactly(Unverified.ASSESSED_IN_PART);
    }

    @Test
    void tellsInWhatAFindingDiffers() {
        AuditReport waived =
                new Waivers(ZoneOffset.UTC, List.of(waiver("XX-01", "I-1", AS_OF)), List.of()).apply(FIRST);

        assertThat(diff(FIRST, waived).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.differences()).isEqualTo(Set.of(Difference.WAIVER)));
    }

    @Test
    void saysWhenPackPolicyOrLanguageDiffer() {
        Auditor german = Auditor.builder()
                .pack(JavaPack.of("OTHER", every("XX-01")))
                .policy(Policy.of("XX-01", RulePolicy.off()))
                .locale(Locale.GERMAN)
                .build();
        AuditReport other = german.audit(portfolio("BAKER", List.of("I-1")));

        assertThat(diff(FIRST, other).inputs())
                .extracting(InputDifference::input, InputDifference::before, InputDifference::after)
                .containsExactly(
                        tuple(InputDifference.Input.LOCALE, "en", "de"),
                        tuple(InputDifference.Input.PACK, "TEST 1.0 " + Sha256.hex("TEST"), ""),
                        tuple(InputDifference.Input.PACK, "", "OTHER 1.0 " + Sha256.hex("OTHER")),
                        tuple(InputDifference.Input.POLICY, FIRST.policyDigest(), other.policyDigest()));
    }

    @Test
    void saysWhenTheLibraryDiffers() {
        AuditOutline now = AuditOutline.of(FIRST);

        assertThat(ReportDiff.of(withLibrary("0.0.9", now), now).inputs())
                .containsExactly(new InputDifference(InputDifference.Input.LIBRARY, "0.0.9", FIRST.libraryVersion()));
    }

    private static AuditOutline withLibrary(String version, AuditOutline outline) {
        return new AuditOutline(
                version,
                outline.locale(),
                outline.asOf(),
                outline.portfolio(),
                outline.portfolioDigest(),
                outline.packs(),
                outline.policyDigest(),
                outline.complete(),
                outline.findings(),
                outline.rules());
    }

    @Test
    void saysWhenTheOrderOfThePacksDiffers() {
        AuditReport one = audit(JavaPack.of("A", every("XX-01")), JavaPack.of("B", every("XX-02")));
        AuditReport other = audit(JavaPack.of("B", every("XX-02")), JavaPack.of("A", every("XX-01")));
        String a = "A 1.0 " + Sha256.hex("A");
        String b = "B 1.0 " + Sha256.hex("B");

        assertThat(diff(one, other).inputs())
                .containsExactly(new InputDifference(InputDifference.Input.PACK, a + ", " + b, b + ", " + a));
    }

    private static AuditReport audit(JavaPack... packs) {
        AuditorBuilder auditor = Auditor.builder().locale(Locale.ENGLISH);
        List.of(packs).forEach(auditor::pack);
        return auditor.build().audit(portfolio("BAKER", List.of("I-1")));
    }

    @Test
    void refusesReportsOfDifferentPortfoliosUnlessTold() {
        AuditOutline one = AuditOutline.of(FIRST);
        AuditOutline other = AuditOutline.of(Given.auditor(every("XX-01")).audit(portfolio("MILL", List.of("I-1"))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportDiff.of(one, other))
                .withMessageContainingAll("BAKER", "MILL");
        assertThat(ReportDiff.across(one, other).inputs())
                .extracting(InputDifference::input)
                .contains(InputDifference.Input.PORTFOLIO);
    }
}
