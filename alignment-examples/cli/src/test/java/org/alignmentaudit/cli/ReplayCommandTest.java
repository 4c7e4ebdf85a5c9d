package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    @TempDir
    Path folder;

    private Path record;
    private Path waivers;
    private Path policy;

    @BeforeEach
    void files() throws IOException {
        record = folder.resolve("record.json");
        waivers = Files.writeString(
                folder.resolve("waivers.json"),
                "{ \"format\": \"alignment-waivers/1\", \"zone\": \"UTC\", \"waivers\": [ { \"rule\": \"AL-01\","
                        + " \"subjectId\": \"I-05\", \"reason\": \"R\", \"approvedBy\": \"p-01\","
                        + " \"until\": \"2026-12-31\" } ] }");
        policy = Files.writeString(
                folder.resolve("policy.json"),
                "{ \"format\": \"alignment-policy/1\", \"rules\": { \"AL-02\": { \"enabled\": false } } }");
    }

    @Test
    void ofTheSameIsIdenticalInTheLanguageOfTheRecord() {
        Run audit = Run.of(
                "audit", BAKERY, "-q", "--record", record, "--policy", policy, "--waivers", waivers, "--locale", "de");
        assertThat(audit.exit()).isZero();

        Run replay = Run.of("replay", record, BAKERY, "--policy", policy, "--waivers", waivers);

        assertThat(replay).isEqualTo(new Run(0, "Gleich: Dasselbe ging hinein, und dasselbe kam heraus.\n", ""));
    }

    @Test
    void ofWaiversInAnotherFileAndOrderIsIdenticalThoughOneIsMalformed() throws IOException {
        String endless =
                "{ \"rule\": \"AL-02\", \"subjectId\": \"I-02\", \"reason\": \"R\", \"approvedBy\": \"p-01\" }";
        String whole = Files.readString(waivers);
        Files.writeString(waivers, whole.replace("[ {", "[ " + endless + ", {"));
        Path other = Files.writeString(folder.resolve("other.json"), whole.replace("} ]", "}, " + endless + " ]"));
        Run.of("audit", BAKERY, "-q", "--record", record, "--waivers", waivers);

        Run replay = Run.of("replay", record, BAKERY, "--waivers", other);

        assertThat(replay.out()).doesNotContain("Waivers");
        assertThat(replay.exit()).isZero();
    }

    @Test
    void ofAnotherPolicyNamesTheDigestAndTheFindings() {
        Run.of("audit", BAKERY, "-q", "--record", record);

        Run replay = Run.of("replay", record, BAKERY, "--policy", policy);

        assertThat(replay.exit()).isEqualTo(1);
        assertThat(replay.out())
                .startsWith("Not identical.\n")
                .contains("Policy: ", "AL-02", "The rule was switched off.")
                .doesNotContain("Pack: ");
    }

    @Test
    void ofAnotherPortfolioNamesTheDigest() throws IOException {
        Run.of("audit", BAKERY, "-q", "--record", record);
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(BAKERY).replace("Short films with a baking star", "Films"));

        Run replay = Run.of("replay", record, other);

        assertThat(replay.exit()).isEqualTo(1);
        assertThat(replay.out())
                .contains(
                        "What the portfolio holds: ",
                        "Same findings, other evidence, texts or settings",
                        "AL-01  Films");
    }

    @Test
    void needsTheBaselineAsItWasBefore() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Run.of("audit", BAKERY, "-q", "--baseline", baseline, "--update-baseline");
        Path copy = Files.copy(baseline, folder.resolve("copy.json"));
        Run.of("audit", BAKERY, "-q", "--baseline", baseline, "--record", record, "--policy", policy);

        assertThat(Run.of("replay", record, BAKERY, "--policy", policy, "--baseline", copy)
                        .exit())
                .isZero();
        assertThat(Run.of("replay", record, BAKERY, "--policy", policy).out()).contains("Baseline: ");
    }

    @Test
    void ofAFirstAuditNeedsNoBaseline() {
        Run first = Run.of(
                "audit",
                BAKERY,
                "-q",
                "--record",
                record,
                "--baseline",
                folder.resolve("new.json"),
                "--update-baseline");
        assertThat(first).isEqualTo(new Run(0, "", ""));

        assertThat(Run.of("replay", record, BAKERY).exit()).isZero();
    }

    @Test
    void ofAnEmptyBaselineThatWasKeptNeedsIt() throws IOException {
        Path empty = Files.writeString(
                folder.resolve("empty.json"),
                "{ \"format\": \"alignment-baseline/1\", \"portfolio\": \"kornblum\", \"findings\": [] }");
        Run.of("audit", BAKERY, "-q", "--record", record, "--baseline", empty);

        assertThat(Run.of("replay", record, BAKERY, "--baseline", empty).exit()).isZero();
        assertThat(Run.of("replay", record, BAKERY).out()).contains("Baseline: ");
    }

    @Test
    void ofARecordWhoseScorecardDiffersSaysSo() throws IOException {
        Run.of("audit", BAKERY, "-q", "--record", record);
        Files.writeString(
                record,
                Files.readString(record)
                        .replaceFirst(
                                "\"scorecardDigest\": \"\\w+\"", "\"scorecardDigest\": \"" + "0".repeat(64) + "\""));

        Run replay = Run.of("replay", record, BAKERY);

        assertThat(replay.exit()).isEqualTo(1);
        assertThat(replay.out()).startsWith("Not identical.").contains("Scorecard: 000");
    }

    @Test
    void refusesWhatIsNoRecord() {
        Run run = Run.of("replay", BAKERY, BAKERY);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("portfolio.json /format: expected \"alignment-record/1\"");
    }
}
