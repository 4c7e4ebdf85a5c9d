package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.random.RandomPortfolio;
import org.junit.jupiter.api.Test;

/** The scorecard and the findings say the same. */
class MeasuresTest {

    private static final Path RULES = Path.of("src/main/resources/org/alignmentaudit/standard");
    private static final int PORTFOLIOS = 300;

    private static List<RuleInfo> measures() {
        return StandardPack.pack().rules().stream()
                .filter(rule -> rule.measure() != null)
                .toList();
    }

    private static String drl(String rule) throws IOException {
        Path folder = RULES.resolve("scorecard").resolve(rule.replace("-", "").toLowerCase());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .map(MeasuresTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a rule writes it behind {@code from}: {@code $p.scorecard().coherence($t.maxLow)}. */
    private static String inRule(String reading) {
        String call = reading.replaceFirst("portfolio\\.scorecard\\.", "\\$p.scorecard().");
        return call.replaceAll("([(,] ?)(\\w)", "$1\\$t.$2");
    }

    @Test
    void theFiveMeasuresOfTheScorecardAreDeclared() {
        assertThat(measures()).extracting(RuleInfo::id).containsExactly("KP-01", "KP-02", "KP-03", "KP-04", "KP-05");
    }

    @Test
    void eachAlternativeReadsWhatTheMeasureReads() throws IOException {
        for (RuleInfo rule : measures()) {
            String drl = drl(rule.id()).replaceAll("\\$t\\.getZ\\(\\)", "\\$t.z");
            String reading = inRule(rule.measure().reading());

            assertThat(drl.split(java.util.regex.Pattern.quote("from " + reading), -1))
                    .as(rule.id())
                    .hasSize(rule.alternatives().size() + 1);
        }
    }

    @Test
    void aMeasureIsPoorWhereItsRuleFindsSomethingAndNowhereElse() {
        Auditor auditor = Auditor.builder()
                .pack(StandardPack.pack())
                .policy(new Policy(Profile.FULL, Map.of()))
                .build();
        Set<MeasureVerdict> seen = EnumSet.noneOf(MeasureVerdict.class);
        for (long seed = 0; seed < PORTFOLIOS; seed++) {
            AuditReport report = auditor.audit(RandomPortfolio.of(seed));
            assertThat(report.scorecard())
                    .as("seed %d", seed)
                    .hasSize(measures().size());
            for (Measure measure : report.scorecard()) {
                seen.add(measure.verdict());
                assertThat(measure.reason())
                        .as("%s, seed %d", measure.kpi(), seed)
                        .isNotBlank();
                assertThat(measure.verdict() == MeasureVerdict.POOR)
                        .as("%s, seed %d", measure.kpi(), seed)
                        .isEqualTo(!report.findings(measure.kpi()).isEmpty());
            }
        }
        assertThat(seen).isEqualTo(EnumSet.allOf(MeasureVerdict.class));
    }
}
