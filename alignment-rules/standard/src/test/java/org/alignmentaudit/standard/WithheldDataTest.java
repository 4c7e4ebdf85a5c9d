package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.random.RandomPortfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a host does not have is never told as zero, no or none: whatever is withheld from a portfolio, each piece of evidence
 * names a field that is still there, and none turns to nothing.
 */
class WithheldDataTest {

    private static final RulePack PACK = StandardPack.pack();
    private static final int PORTFOLIOS = 300;
    private static final int PATHS_EACH = 10;

    /** An auditor keeps a rule base for each set of rules that it ran, and each withheld path can ask for another. */
    private static final int PORTFOLIOS_AN_AUDITOR = 12;

    static Stream<RuleInfo> rules() {
        return PACK.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNotMadeUpInTheExampleOfARule(RuleInfo rule) {
        Auditor auditor = alone(rule);
        Portfolio full = example(rule);
        AuditReport before = auditor.audit(full);
        int tried = 0;
        for (String path : suppliedPaths(full)) {
            Optional<Portfolio> lacking = Withheld.from(full, path);
            if (lacking.isPresent()) {
                tried++;
                assertThat(madeUp(before, auditor.audit(lacking.get()), lacking.get()))
                        .as("%s without %s", rule.id(), path)
                        .isEmpty();
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    @Tag("campaign")
    void isNotMadeUpInRandomPortfolios() {
        Random dice = new Random(PORTFOLIOS);
        Auditor auditor = wholePack();
        Set<String> fired = new TreeSet<>();
        for (long seed = 0; seed < PORTFOLIOS; seed++) {
            auditor = seed % PORTFOLIOS_AN_AUDITOR == 0 ? wholePack() : auditor;
            Portfolio full = RandomPortfolio.of(seed);
            AuditReport before = auditor.audit(full);
            List<String> paths = suppliedPaths(full);
            for (int i = 0; i < PATHS_EACH; i++) {
                String path = paths.get(dice.nextInt(paths.size()));
                Optional<Portfolio> lacking = Withheld.from(full, path);
                if (lacking.isPresent()) {
                    AuditReport after = auditor.audit(lacking.get());
                    after.findings().forEach(finding -> fired.add(finding.rule()));
                    assertThat(madeUp(before, after, lacking.get()))
                            .as("seed %d without %s", seed, path)
                            .isEmpty();
                }
            }
        }
        assertThat(fired).hasSizeGreaterThan(PACK.rules().size() * 9 / 10);
    }

    /** The evidence that rests on a field that is not there, or that says zero or no where it said more before. */
    private static List<String> madeUp(AuditReport before, AuditReport after, Portfolio lacking) {
        assertThat(after.failures()).isEmpty();
        Map<String, Finding> known = new TreeMap<>();
        before.findings().forEach(finding -> known.put(finding.fingerprint(), finding));
        List<String> madeUp = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Stream.concat(finding.evidence().stream(), finding.counterEvidence().stream())
                    .filter(item -> !supplied(item, lacking) || emptied(item, known.get(finding.fingerprint())))
                    .map(item -> finding.rule() + finding.alternatives() + " " + item)
                    .forEach(madeUp::add);
        }
        return madeUp;
    }

    private static boolean supplied(Evidence item, Portfolio portfolio) {
        return item.field() == null || portfolio.supplies(element(item.fact().type()) + "." + item.field());
    }

    private static String element(FactType type) {
        return Portfolio.dictionary().elements().stream()
                .filter(element -> element.singular().toUpperCase(Locale.ROOT).equals(type.name()))
                .map(ElementSpec::name)
                .findFirst()
                .orElseThrow();
    }

    private static boolean emptied(Evidence item, @Nullable Finding before) {
        return before != null && nothing(item.value()) && !before.evidence().contains(item);
    }

    private static boolean nothing(Object value) {
        return value.equals(false)
                || value.equals(Money.ZERO)
                || value.equals("")
                || (value instanceof Number number && number.doubleValue() == 0);
    }

    private static List<String> suppliedPaths(Portfolio portfolio) {
        Set<String> elements = Set.copyOf(portfolio.suppliedElements());
        return Portfolio.dictionary().paths().stream()
                .filter(path -> elements.contains(path.split("\\.")[0]) && portfolio.supplies(path))
                .toList();
    }

    private static Portfolio example(RuleInfo rule) {
        String text = PACK.example(rule.id()).orElseThrow();
        return JsonPortfolio.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rule.id());
    }

    private static Auditor alone(RuleInfo rule) {
        Map<String, RulePolicy> others = new TreeMap<>();
        PACK.rules().forEach(other -> others.put(other.id(), RulePolicy.off()));
        others.remove(rule.id());
        return auditor(new Policy(Profile.FULL, others));
    }

    private static Auditor wholePack() {
        return auditor(new Policy(Profile.FULL, Map.of()));
    }

    private static Auditor auditor(Policy policy) {
        return Auditor.builder().pack(PACK).policy(policy).build();
    }
}
