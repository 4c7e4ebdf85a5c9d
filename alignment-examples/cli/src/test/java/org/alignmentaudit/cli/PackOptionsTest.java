package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a firm's own stand beside the standard pack, or in its place. */
class PackOptionsTest {

    private static final Path HOUSE_RULES = Path.of("..", "house-rules");

    @TempDir
    private Path copy;

    @BeforeEach
    void copyOfTheHouseRules() throws IOException {
        for (String file : List.of(
                "pack.json", "rules/business-case.drl", "messages/messages.properties", "examples/HR-01.json")) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(HOUSE_RULES.resolve(file), copy.resolve(file));
        }
    }

    private void replace(String file, String text, String other) throws IOException {
        Files.writeString(
                copy.resolve(file), Files.readString(copy.resolve(file)).replace(text, other));
    }

    @Test
    void auditBesideTheStandardPack() {
        Run run = Run.of("audit", BAKERY, "--rules", HOUSE_RULES);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Packs: standard 0.1.0, house-rules 1.0.0")
                .contains("HR-01  Work without a business case")
                .contains("AL-01  ")
                .containsPattern("has run for 113 days, has spent EUR.4,900 and has no business case\\.");
    }

    private Run auditOf(String dates, String spending) throws IOException {
        Path portfolio = Files.writeString(copy.resolve("portfolio.json"), """
                {
                  "format": "alignment-portfolio/1",
                  "organization": {"id": "shop", "name": "Corner shop", "asOf": "2026-06-30", "currency": "EUR"},
                  "initiatives": [{
                    "id": "I-1", "name": "New till", "type": "SYSTEM", "status": "ACTIVE",
                    "businessCase": false, %s %s
                  }]
                }
                """.formatted(dates, spending));
        return Run.of("audit", portfolio, "--rules", HOUSE_RULES, "--no-standard", "--format", "json");
    }

    @Test
    void nameTheStartThatTellsTheAge() throws IOException {
        String spending = ", \"spending\": [{\"date\": \"2026-04-30\", \"actual\": 4900}]";

        assertThat(auditOf("\"plannedStart\": \"2026-03-01\"", spending).out())
                .contains("\"plannedStart\"")
                .doesNotContain("\"actualStart\"");
        assertThat(auditOf("\"actualStart\": \"2026-03-01\"", spending).out())
                .contains("\"actualStart\"")
                .doesNotContain("\"plannedStart\"");
    }

    @Test
    void tellNoMoneyThatNobodySupplies() throws IOException {
        assertThat(auditOf("\"actualStart\": \"2026-03-01\"", "").out())
                .contains("NOT_ASSESSED", "initiatives.spending")
                .doesNotContain("has spent");
    }

    @Test
    void auditInPlaceOfTheStandardPack() {
        Run run = Run.of("audit", BAKERY, "--rules", HOUSE_RULES, "--no-standard");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("HR-01  ").doesNotContain("AL-01  ");
    }

    @Test
    void areListedShownAndCounted() {
        assertThat(Run.of("rules", "list", "--rules", HOUSE_RULES).out())
                .containsPattern("(?m)^HR-01 +CONFORMITY +LOW +standard +Work without a business case$")
                .containsPattern("(?m)^CB-03 ");
        assertThat(Run.of("rules", "show", "HR-01", "--rules", HOUSE_RULES).out())
                .startsWith("HR-01  Work without a business case");
        assertThat(Run.of("needs", "--rules", HOUSE_RULES, "--no-standard").out())
                .startsWith("0 of 1 rules can be assessed.")
                .contains("HR-01  Work without a business case");
    }

    @Test
    void areKnownToThePolicy() throws IOException {
        Path policy = Files.writeString(copy.resolve("policy.json"), """
                {"format": "alignment-policy/1", "rules": {"HR-01": {"settings": {"freeDays": 365}}}}
                """);

        Run run = Run.of("audit", BAKERY, "--rules", copy, "--no-standard", "--policy", policy);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContain("HR-01  Work").contains("assessed      1");
    }

    @Test
    void anAuditNeedsAtLeastOnePack() {
        Run run = Run.of("audit", BAKERY, "--no-standard");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("--no-standard: leaves no rule.", "Name a pack of your own with --rules.");
    }

    @Test
    void mistakesAreToldWithThoseOfThePortfolio() throws IOException {
        replace("rules/business-case.drl", "businessCase ==", "busnessCase ==");
        Path portfolio = Files.writeString(copy.resolve("portfolio.json"), "[]");

        Run run = Run.of("audit", portfolio, "--rules", copy);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(copy + "/rules/business-case.drl:22:28: unknown property 'busnessCase' of Initiative.\n"
                        + "Maybe `businessCase` was meant.\n")
                .contains("portfolio.json")
                .endsWith("2 problems.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aRuleInTwoPacksIsRefused() throws IOException {
        replace("pack.json", "house-rules", "other-rules");

        Run run = Run.of("rules", "list", "--rules", HOUSE_RULES, "--rules", copy);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "HR-01: two packs hold this rule, house-rules and other-rules.\nGive one of them another id");
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        Run run = Run.of("audit", BAKERY, "--rules", copy.resolve("nowhere"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere: is no folder.\nName the folder that holds pack.json.");
    }
}
