package org.alignmentaudit.example.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.kit.RuntimePack;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.FactRow;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.standard.StandardPack;
import org.alignmentaudit.store.FileBaselineStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

/** The host's repository, table and clock are faked; audit and baseline are real. */
@ExtendWith(MockitoExtension.class)
class NightlyAuditTest {

    private static final Auditor AUDITOR = StandardPack.auditor();
    private static final FactRow OVEN =
            new FactRow("initiatives", Map.of("id", "I-7", "name", "New oven", "type", "PROJECT", "status", "ACTIVE"));

    @TempDir
    private Path folder;

    @Mock
    private ProjectRepository projects;

    @Mock
    private FindingTable table;

    @Captor
    private ArgumentCaptor<Map<String, @Nullable Object>> upserted;

    @Captor
    private ArgumentCaptor<GoneFinding> gone;

    @Captor
    private ArgumentCaptor<UnverifiedFinding> unverified;

    @Captor
    private ArgumentCaptor<List<RuleFailure>> failed;

    @Captor
    private ArgumentCaptor<List<RuleAssessment>> wanting;

    @Captor
    private ArgumentCaptor<List<Problem>> refused;

    @BeforeEach
    void host() {
        lenient().when(projects.organizationId()).thenReturn("bakery");
        lenient().when(projects.organizationName()).thenReturn("Corner Bakery");
        lenient().when(projects.currency()).thenReturn("EUR");
        lenient().when(projects.complete()).thenReturn(List.of("reviews"));
    }

    private void run(String day) {
        run(AUDITOR, day);
    }

    private void run(Auditor auditor, String day) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        BaselineStore baselines = new FileBaselineStore(folder.resolve("baseline.json"));
        new NightlyAudit(auditor, projects, baselines, table, clock).run();
    }

    private static FactRow report(String day, String band) {
        return new FactRow(
                "status_reports", Map.of("initiativeId", "I-7", "date", day, "band", band, "scale", "THREE"));
    }

    private static FactRow budget(String day, int amount, String reason) {
        return new FactRow("budgets", Map.of("initiativeId", "I-7", "date", day, "amount", amount, "reason", reason));
    }

    /** Rated red, and 30 % dearer since the report before. */
    private void raisedWhileRed() {
        when(projects.rows())
                .thenReturn(List.of(
                        budget("2026-01-05", 40_000, "INITIAL"),
                        budget("2026-05-04", 52_000, "TOP_UP"),
                        report("2026-02-01", "AMBER"),
                        report("2026-06-01", "RED"),
                        OVEN));
    }

    /** The same, and rated green since. */
    private void mended() {
        when(projects.rows())
                .thenReturn(List.of(
                        budget("2026-01-05", 40_000, "INITIAL"),
                        budget("2026-05-04", 52_000, "TOP_UP"),
                        report("2026-06-01", "RED"),
                        report("2026-07-01", "GREEN"),
                        OVEN));
    }

    private Map<String, @Nullable Object> escalation() {
        verify(table, atLeastOnce()).upsert(upserted.capture());
        return upserted.getAllValues().stream()
                .filter(row -> "CB-03".equals(row.get("rule")))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> notAssessed() {
        verify(table).notAssessed(wanting.capture());
        return wanting.getValue().stream().map(RuleAssessment::rule).toList();
    }

    @Test
    void aFindingBecomesARowOfTheHost() {
        raisedWhileRed();
        run("2026-06-30");
        assertThat(escalation())
                .containsEntry("portfolioId", "bakery")
                .containsEntry("subjectId", "I-7")
                .containsEntry("severity", "HIGH");
    }

    @Test
    void theNextNightReplacesTheRowOfThisOne() {
        raisedWhileRed();
        run("2026-06-30");
        Object first = escalation().get("upsertKey");
        run("2026-07-01");
        assertThat(escalation()).containsEntry("upsertKey", first);
    }

    @Test
    void whatHappensLaterIsNotSeenYet() {
        raisedWhileRed();
        run("2026-05-31");
        verify(table, never()).upsert(argThat(row -> "CB-03".equals(row.get("rule"))));
    }

    @Test
    void whatIsMendedLeavesTheTable() {
        raisedWhileRed();
        run("2026-06-30");
        Object shown = escalation().get("fingerprint");
        mended();
        run("2026-07-02");
        verify(table).gone(gone.capture());
        assertThat(gone.getValue().fingerprint()).isEqualTo(shown);
    }

    @Test
    void whatIsGoneIsToldOnce() {
        raisedWhileRed();
        run("2026-06-30");
        mended();
        run("2026-07-02");
        run("2026-07-03");
        verify(table, times(1)).gone(any());
    }

    @Test
    void aNightThatBrokeOffIsHandedOnAgain() {
        raisedWhileRed();
        run("2026-06-30");
        mended();
        doThrow(new IllegalStateException("table locked"))
                .doNothing()
                .when(table)
                .gone(any());
        assertThatIllegalStateException().isThrownBy(() -> run("2026-07-02"));
        run("2026-07-03");
        verify(table, times(2)).gone(any());
    }

    @Test
    void whatNobodyCouldLookForStaysAndSaysWhy() {
        raisedWhileRed();
        run("2026-06-30");
        Object shown = escalation().get("fingerprint");
        when(projects.rows()).thenReturn(List.of(OVEN, report("2026-07-01", "RED")));
        run("2026-07-02");
        verify(table, never()).gone(any());
        verify(table).unverified(unverified.capture());
        assertThat(unverified.getValue().fingerprint()).isEqualTo(shown);
        assertThat(unverified.getValue().reason()).isEqualTo(Unverified.NOT_ASSESSED);
    }

    @Test
    void noReviewAtAllIsAFindingWhereTheHostKeepsThem() {
        raisedWhileRed();
        run("2026-06-30");
        verify(table).upsert(argThat(row -> "RV-01".equals(row.get("rule"))));
    }

    @Test
    void noReviewAtAllIsUnknownWhereTheHostKeepsNone() {
        when(projects.complete()).thenReturn(List.of());
        raisedWhileRed();
        run("2026-06-30");
        verify(table, never()).upsert(argThat(row -> "RV-01".equals(row.get("rule"))));
        assertThat(notAssessed()).contains("RV-01");
    }

    @Test
    void whatCouldNotBeAssessedIsHandedOnAsSuch() {
        raisedWhileRed();
        run("2026-06-30");
        assertThat(notAssessed()).contains("CB-05").doesNotContain("CB-03");
    }

    @Test
    void aRuleThatIsAssessedInPartIsHandedOnToo() {
        raisedWhileRed();
        run("2026-06-30");
        verify(table).notAssessed(wanting.capture());
        assertThat(wanting.getValue())
                .anyMatch(rule -> rule.rule().equals("CB-17")
                        && rule.status() == AssessmentStatus.ASSESSED
                        && rule.missing().contains("risks"));
    }

    @Test
    void aRuleThatThrewIsReported() {
        RulePack failing = RuntimePack.load(Path.of("src", "test", "resources", "failing-rule"));
        raisedWhileRed();
        run(Auditor.builder().pack(failing).build(), "2026-06-30");
        verify(table).failed(failed.capture());
        assertThat(failed.getValue())
                .extracting(RuleFailure::rule, RuleFailure::message)
                .containsExactly(tuple("FR-01", "The disk is full."));
        assertThat(notAssessed()).isEmpty();
    }

    @Test
    void whatIsMendedIsNoLongerToldInTheNextNight() {
        RulePack failing = RuntimePack.load(Path.of("src", "test", "resources", "failing-rule"));
        raisedWhileRed();
        run(Auditor.builder().pack(failing).build(), "2026-06-30");
        run("2026-07-01");
        verify(table, times(2)).failed(failed.capture());
        assertThat(failed.getAllValues()).extracting(List::size).containsExactly(1, 0);
    }

    @Test
    void anAuditThatStoppedEarlyIsReported() {
        raisedWhileRed();
        run(Auditor.builder().pack(StandardPack.pack()).fireLimit(1).build(), "2026-06-30");
        verify(table).audited(false);
    }

    @Test
    void anAuditThatCameToItsEndIsNotReportedAsStopped() {
        raisedWhileRed();
        run("2026-06-30");
        verify(table).audited(true);
        verify(table).failed(List.of());
    }

    @Test
    void dataThatIsRefusedTouchesNoFinding() {
        when(projects.rows()).thenReturn(List.of(OVEN, report("2026-06-31", "RED")));
        run("2026-06-30");
        verify(table, times(1)).refused(refused.capture());
        verify(table, never()).upsert(any());
        verify(table, never()).audited(anyBoolean());
        assertThat(refused.getValue())
                .singleElement()
                .hasToString("status_reports row 1/date: expected a date such as 2026-03-31, found '2026-06-31'.\n"
                        + "No calendar has that day; maybe its month is shorter.");
    }

    @Test
    void aRepositoryThatFailsTouchesNothing() {
        when(projects.rows()).thenThrow(new IllegalStateException("connection lost"));
        assertThatIllegalStateException().isThrownBy(() -> run("2026-06-30")).withMessage("connection lost");
        verifyNoInteractions(table);
    }
}
