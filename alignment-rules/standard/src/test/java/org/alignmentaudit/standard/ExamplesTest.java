package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each rule stands an example on which it fires. */
class ExamplesTest {

    private static final RulePack PACK = StandardPack.pack();
    private static final Auditor AUDITOR = Auditor.builder()
            .pack(PACK)
            .policy(new Policy(Profile.FULL, Map.of()))
            .build();

    static Stream<RuleInfo> rules() {
        return PACK.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fireTheirRuleOnce(RuleInfo rule) {
        Optional<String> example = PACK.example(rule.id());
        assertThat(example).as("an example beside " + rule.id()).isPresent();

        AuditReport report = AUDITOR.audit(JsonPortfolio.read(
                new ByteArrayInputStream(example.get().getBytes(StandardCharsets.UTF_8)), rule.id()));
        assertThat(report.findings(rule.id())).hasSize(1);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void areOnlyThoseOfItsRules() {
        assertThat(PACK.example("XX-99")).isEmpty();
    }
}
