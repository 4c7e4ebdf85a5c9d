package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentaudit.document.BaselineDocument;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.store.FileBaselineStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baseline and waivers on the command line. */
class LifecycleCommandTest {

    private static final String ORPHAN =
            "{ \"rule\": \"AL-01\", \"subjectId\": \"I-05\", \"reason\": \"Paid by the guild\", \"approvedBy\": \"p-01\","
                    + " \"until\": \"2026-12-31\" }";

    @TempDir
    Path folder;

    private Path baseline;
    private Path quiet;

    /** A policy in which AL-01 alone finds something severe. */
    @BeforeEach
    void files() throws IOException {
        baseline = folder.resolve("baseline.json");
        quiet = policy("quiet.json", "\"AL-01\": { \"severity\": \"CRITICAL\" }");
    }

    private Path policy(String name, String rules) throws IOException {
        return Files.writeString(
                folder.resolve(name), "{ \"format\": \"alignment-policy/1\", \"rules\": { " + rules + " } }");
    }

    private Path waivers(String... waivers) throws IOException {
        return Files.writeString(
                folder.resolve("waivers.json"),
                "{ \"format\": \"alignment-waivers/1\", \"zone\": \"Europe/Berlin\", \"waivers\": ["
                        + String.join(",", waivers) + "] }");
    }

    private void accept(Object... more) {
        Run run = run("--update-baseline", more);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    private Run run(String option, Object... more) {
        Object[] args = new Object[more.length + 6];
        args[0] = "audit";
        args[1] = BAKERY;
        args[2] = "--baseline";
        args[3] = baseline;
        args[4] = "-q";
        args[5] = option;
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    private Baseline kept() {
        return BaselineDocument.read(baseline);
    }

    @Test
    void theFirstBaselineIsMadeOnRequestAlone() {
        Run run = Run.of("audit", BAKERY, "--baseline", baseline);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(baseline + ": is not there.", "--update-baseline makes it from what is found.");
        assertThat(baseline).doesNotExist();

        accept();
        assertThat(kept().entries()).hasSizeGreaterThan(40);
    }

    @Test
    void whatIsKnownDoesNotFailThePipelineAndIsToldAsKnown() {
        accept();

        Run run = Run.of("audit", BAKERY, "--baseline", baseline, "--fail-on-new", "INFO", "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"state\" : \"UNCHANGED\"").doesNotContain("\"state\" : \"NEW\"");
    }

    @Test
    void whatIsNewFailsItAndDoesNotEnterTheBaseline() throws IOException {
        accept("--policy", policy("less.json", "\"AL-01\": { \"enabled\": false }"));
        Baseline before = kept();

        Run run = run("--fail-on-new", "HIGH");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("1 finding of severity HIGH or higher that the baseline does not accept:");
        assertThat(run.err()).contains("  AL-01 INITIATIVE:I-05 f1:");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whatIsNewFailsItOnceWhereTheBaselineAcceptsItInTheSameRun() throws IOException {
        accept("--policy", policy("less.json", "\"AL-01\": { \"enabled\": false }"));

        Run first = run("--fail-on-new", "HIGH", "--update-baseline");
        Run second = run("--fail-on-new", "HIGH", "--update-baseline");

        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err().lines())
                .first()
                .isEqualTo("1 finding of severity HIGH or higher that the baseline did not accept before,"
                        + " and is to accept from now on:");
        assertThat(kept().entries())
                .anyMatch(entry -> entry.finding().rule().equals("AL-01")
                        && entry.finding().subject().id().equals("I-05"));
        assertThat(second).isEqualTo(new Run(0, "", ""));
    }

    /** One finding is gone, and AL-01 is new; the lock cannot be had. */
    @Test
    void whatIsNewIsToldWhereTheBaselineCannotBeKept() throws IOException {
        accept("--policy", policy("less.json", "\"AL-01\": { \"enabled\": false }"));
        Baseline before = kept();
        lockIsNoFile();

        Run run = run(
                "--fail-on-new",
                "HIGH",
                "--policy",
                policy("lax.json", "\"CB-03\": { \"settings\": { \"minRaise\": 0.9 } }"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        news -> assertThat(news)
                                .isEqualTo("1 finding of severity HIGH or higher that the baseline does not accept:"),
                        finding -> assertThat(finding).startsWith("  AL-01 INITIATIVE:I-05 f1:"),
                        trouble -> assertThat(trouble)
                                .startsWith(baseline + ": the baseline cannot be written: ")
                                .doesNotContain("Exception"),
                        advice -> assertThat(advice)
                                .isEqualTo(
                                        "Whoever updates it must be allowed to write its folder and the lock file."));
        assertThat(kept()).isEqualTo(before);
    }

    private void lockIsNoFile() throws IOException {
        Path lock = folder.resolve(".baseline.json.lock");
        Files.delete(lock);
        Files.createDirectory(lock);
    }

    @Test
    void aRuleThatThrewWeighsMoreThanABaselineThatSomebodyElseWrites() {
        accept();
        Path throwing = Path.of("..", "nightly-audit", "src", "test", "resources", "failing-rule");

        new FileBaselineStore(baseline).update("kornblum", kept -> {
            Run run = run("--update-baseline", "--rules", throwing);

            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err().lines())
                    .containsSubsequence(
                            "Rule FR-01 failed: The disk is full.",
                            baseline + ": somebody else is writing this baseline.");
            return kept;
        });
    }

    /** All names for drafts are taken. */
    @Test
    void whatIsNewIsToldWhereTheReportCannotBeWritten() throws IOException {
        accept("--policy", policy("less.json", "\"AL-01\": { \"enabled\": false }"));
        Path crowded = Files.createDirectory(folder.resolve("crowded"));
        for (int i = 1; i <= 1000; i++) {
            Files.createFile(crowded.resolve(".alignment-" + i + ".tmp"));
        }

        Run run = run("--fail-on-new", "HIGH", "-o", crowded.resolve("report.txt"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("1 finding of severity HIGH or higher that the baseline does not accept:")
                .contains("report.txt: cannot be written: ");
    }

    @Test
    void whatMattersMoreThanItDidFailsIt() {
        accept();

        assertThat(run("--fail-on-new", "HIGH", "--policy", quiet).exit()).isEqualTo(1);
        assertThat(run("--fail-on-new", "HIGH").exit()).isZero();
    }

    @Test
    void whatIsGoneLeavesTheBaselineByItself() throws IOException {
        accept();
        int before = kept().entries().size();

        Run run = Run.of(
                "audit",
                BAKERY,
                "--baseline",
                baseline,
                "--policy",
                policy("lax.json", "\"CB-03\": { \"settings\": { \"minRaise\": 0.9 } }"));

        assertThat(run.out()).contains("Not found again", "CB-03  Initiative I-03");
        assertThat(kept().entries()).hasSize(before - 1);
    }

    @Test
    void whatNobodyCouldLookForStaysInTheBaseline() throws IOException {
        accept();
        Baseline before = kept();

        Run run = Run.of(
                "audit",
                BAKERY,
                "--baseline",
                baseline,
                "--policy",
                policy("off.json", "\"CB-03\": { \"enabled\": false }"));

        assertThat(run.out()).contains("Not looked for", "The rule was switched off.");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aWaivedFindingStaysInTheReportAndDoesNotCount() throws IOException {
        assertThat(Run.of("audit", BAKERY, "--policy", quiet, "--fail-on", "CRITICAL", "-q")
                        .exit())
                .isEqualTo(1);

        Run run = Run.of("audit", BAKERY, "--policy", quiet, "--fail-on", "CRITICAL", "--waivers", waivers(ORPHAN));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Waived: Paid by the guild (approved by p-01, until December 31, 2026)");
    }

    @Test
    void anExpiredWaiverFailsThePipelineAndSaysWhy() throws IOException {
        Path expired = waivers(ORPHAN.replace("2026-12-31", "2026-06-29"));

        Run run = Run.of("audit", BAKERY, "--policy", quiet, "--fail-on", "CRITICAL", "--waivers", expired);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Shows again: the waiver waivers.json /waivers/0 ended on June 29, 2026.");
    }

    @Test
    void aLostWaiverIsNews() throws IOException {
        accept("--waivers", waivers(ORPHAN));

        assertThat(run("--fail-on-new", "HIGH", "--waivers", waivers(ORPHAN)).exit())
                .isZero();
        assertThat(run("--fail-on-new", "HIGH", "--waivers", waivers()).err()).contains("AL-01 INITIATIVE:I-05");
    }

    @Test
    void aMalformedWaiverOfAnUnknownKindIsToldAtItsFinding() throws IOException {
        Path some = waivers(ORPHAN.replace("\"subjectId\"", "\"subjectType\": \"INITIATVE\", \"subjectId\""));

        Run run = Run.of("audit", BAKERY, "--policy", quiet, "--fail-on", "CRITICAL", "--waivers", some);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Shows again: the waiver waivers.json /waivers/0");
    }

    @Test
    void aMalformedWaiverDoesNotVoidTheOthers() throws IOException {
        Path some = waivers("{ \"rule\": \"AL-02\" }", ORPHAN);

        Run run = Run.of("audit", BAKERY, "--policy", quiet, "--fail-on", "CRITICAL", "--waivers", some);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("waivers.json /waivers/0/until: is missing.");
    }

    @Test
    void refusesDocumentsThatCannotBeTrustedAllAtOnce() throws IOException {
        Files.writeString(baseline, "{}");
        Path broken = Files.writeString(folder.resolve("waivers.json"), "{ \"format\": \"alignment-waivers/1\" }");

        Run run = Run.of("audit", BAKERY, "--baseline", baseline, "--waivers", broken);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "waivers.json /zone: is missing.",
                        "waivers.json /waivers: is missing.",
                        "baseline.json /format: is missing.",
                        "baseline.json /portfolio: is missing.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesTheBaselineOfAnotherPortfolio() throws IOException {
        Files.writeString(
                baseline, "{ \"format\": \"alignment-baseline/1\", \"portfolio\": \"mill\", \"findings\": [] }");

        Run run = run("--update-baseline");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("this is the baseline of mill, not of kornblum");
    }

    @Test
    void optionsOfTheBaselineNeedOne() {
        assertThat(Run.of("audit", BAKERY, "--update-baseline").exit()).isEqualTo(2);
        assertThat(Run.of("audit", BAKERY, "--fail-on-new", "HIGH").err()).contains("--baseline");
    }

    @Test
    void writesNoReportOverBaselineOrWaivers() throws IOException {
        Path waivers = waivers(ORPHAN);

        Run run = Run.of("audit", BAKERY, "--waivers", waivers, "-o", waivers);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is what the audit reads");
    }
}
