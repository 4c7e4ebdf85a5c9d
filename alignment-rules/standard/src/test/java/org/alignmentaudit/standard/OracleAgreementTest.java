package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.oracle.Oracle;
import org.alignmentaudit.standard.oracle.Oracles;
import org.alignmentaudit.standard.random.RandomPortfolio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rules against plain Java that was written from the catalogue by somebody who had not seen the rules, on seeded random
 * portfolios: the same subjects and the same alternatives, or the test names the seed.
 */
class OracleAgreementTest {

    private static final int PORTFOLIOS = 1_000;
    private static final int CAMPAIGN = 10_000;
    private static final double LEAST_SHARE = 0.05;

    /** An auditor keeps a rule base for each set of rules that it ran, and each of these portfolios can ask for another. */
    private static final int PORTFOLIOS_AN_AUDITOR = 250;

    @Test
    void everyRuleAgreesWithItsOracleAndBothFiresAndStaysSilent() {
        Auditor wholePack = wholePack();
        Map<String, Tally> tallies = new TreeMap<>();
        for (long seed = 0; seed < PORTFOLIOS; seed++) {
            Portfolio portfolio = RandomPortfolio.of(seed);
            wholePack = seed % PORTFOLIOS_AN_AUDITOR == 0 ? wholePack() : wholePack;
            AuditReport report = wholePack.audit(portfolio);
            for (Oracle oracle : Oracles.all()) {
                SortedMap<String, SortedSet<String>> expected = oracle.firing(portfolio);
                assertThat(fired(report, oracle.rule()))
                        .as("%s, seed %d", oracle.rule(), seed)
                        .isEqualTo(expected);
                tallies.computeIfAbsent(oracle.rule(), rule -> new Tally())
                        .add(report.rule(oracle.rule()).orElseThrow().examined(), expected.size());
            }
        }
        assertThat(tallies)
                .allSatisfy((rule, tally) -> assertThat(tally.share()).isBetween(LEAST_SHARE, 1 - LEAST_SHARE));
    }

    @Test
    @Tag("campaign")
    void everyRuleAgreesWithItsOracleInTheWholePackOnManyPortfolios() {
        Auditor wholePack = wholePack();
        for (long seed = 0; seed < CAMPAIGN; seed++) {
            Portfolio portfolio = RandomPortfolio.of(seed);
            wholePack = seed % PORTFOLIOS_AN_AUDITOR == 0 ? wholePack() : wholePack;
            AuditReport report = wholePack.audit(portfolio);
            for (Oracle oracle : Oracles.all()) {
                assertThat(fired(report, oracle.rule()))
                        .as("%s, seed %d", oracle.rule(), seed)
                        .isEqualTo(oracle.firing(portfolio));
            }
        }
    }

    @Test
    @Tag("campaign")
    void everyRuleAgreesWithItsOracleAloneOnManyPortfolios() {
        for (Oracle oracle : Oracles.all()) {
            Auditor alone = auditor(only(oracle.rule()));
            for (long seed = 0; seed < CAMPAIGN; seed++) {
                Portfolio portfolio = RandomPortfolio.of(seed);
                assertThat(fired(alone.audit(portfolio), oracle.rule()))
                        .as("%s alone, seed %d", oracle.rule(), seed)
                        .isEqualTo(oracle.firing(portfolio));
            }
        }
    }

    private static Auditor wholePack() {
        return auditor(new Policy(Profile.FULL, Map.of()));
    }

    private static Auditor auditor(Policy policy) {
        return Auditor.builder().pack(StandardPack.pack()).policy(policy).build();
    }

    private static Policy only(String rule) {
        Map<String, RulePolicy> rules = new TreeMap<>();
        for (RuleInfo other : StandardPack.pack().rules()) {
            if (!other.id().equals(rule)) {
                rules.put(other.id(), RulePolicy.off());
            }
        }
        return new Policy(Profile.FULL, rules);
    }

    private static SortedMap<String, SortedSet<String>> fired(AuditReport report, String rule) {
        assertThat(report.failures()).isEmpty();
        SortedMap<String, SortedSet<String>> fired = new TreeMap<>();
        report.findings(rule)
                .forEach(finding -> fired.put(finding.subject().key(), new TreeSet<>(finding.alternatives())));
        return fired;
    }

    /** How often a rule fired among the subjects it examined. */
    private static final class Tally {

        private int examined;
        private int fired;

        void add(int examinedHere, int firedHere) {
            examined += examinedHere;
            fired += firedHere;
        }

        double share() {
            return (double) fired / examined;
        }
    }
}
