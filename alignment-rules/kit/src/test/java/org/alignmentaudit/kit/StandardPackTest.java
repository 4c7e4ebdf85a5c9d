package org.alignmentaudit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;
import org.alignmentaudit.standard.random.RandomPortfolio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard pack compiled in the process is the standard pack compiled at build time. */
class StandardPackTest {

    private static final Path BAKERY = Path.of("../../alignment-examples/bakery/portfolio.json");

    private static final int SEEDS = 200;

    private static RulePack pack;

    @BeforeAll
    static void load(@TempDir Path folder) {
        pack = RuntimePack.load(StandardAsFolder.in(folder));
    }

    private static Auditor auditor(RulePack rules) {
        return Auditor.builder()
                .pack(rules)
                .policy(new Policy(Profile.FULL, Map.of()))
                .build();
    }

    @Test
    void saysTheSameOfItsRules() {
        assertThat(pack.rules()).isEqualTo(StandardPack.pack().rules());
    }

    @Test
    void findsTheSameInRandomPortfolios() {
        Auditor compiledHere = auditor(pack);
        Auditor precompiled = auditor(StandardPack.pack());
        int findings = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Portfolio portfolio = RandomPortfolio.of(seed);
            AuditReport expected = precompiled.audit(portfolio);
            assertThat(compiledHere.audit(portfolio).findings())
                    .as("seed %d", seed)
                    .isEqualTo(expected.findings());
            findings += expected.findings().size();
        }
        assertThat(findings).isGreaterThan(SEEDS);
    }

    @Test
    void findsTheSameInTheBakery() {
        Portfolio bakery = JsonPortfolio.read(BAKERY);
        AuditReport expected = auditor(StandardPack.pack()).audit(bakery);
        assertThat(auditor(pack).audit(bakery).findings()).isEqualTo(expected.findings());
        assertThat(expected.findings()).hasSizeGreaterThan(10);
    }
}
