package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCommandTest {

    static Iterable<RuleInfo> rules() {
        return StandardPack.pack().rules();
    }

    @Test
    void listsEveryRuleOnALine() {
        Run run = Run.of("rules", "list");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(StandardPack.pack().rules().size());
        assertThat(run.out()).containsPattern("(?m)^CB-03 +PATTERN +CRITICAL +essential +Escalation");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsEverythingARuleSaysOfItself(RuleInfo rule) {
        Run run = Run.of("rules", "show", rule.id());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(rule.id() + "  ").contains("effect", "recommendation", "references");
        rule.alternatives().forEach(form -> assertThat(run.out()).contains("\n" + form.name() + "\n"));
        rule.settings().forEach(setting -> assertThat(run.out()).contains("\n  " + setting.name() + " "));
        assertThat(run.out().lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
    }

    @Test
    void showsTheSettingsWithDefaultUnitRangeAndMeaning() {
        assertThat(Run.of("rules", "show", "CB-03").out())
                .contains("0.1 (share, 0 to 10): a raise of the budget counts when it is larger");
        assertThat(Run.of("rules", "show", "AL-01").out())
                .contains("run, operations, maintenance, keep-the-lights-on (words): tags");
    }

    @Test
    void showsWhatAnAlternativeNeeds() {
        assertThat(Run.of("rules", "show", "CB-03").out())
                .contains("initiatives.statusReports, initiatives.budgets or initiatives.forecasts");
    }

    @Test
    void showsTheGuardsThatFindingsCarryWithAPathAndWithout() {
        assertThat(Run.of("rules", "show", "AL-03").out())
                .contains("by-operations (goals.byOperations), links-complete");
    }

    @Test
    void showsWhatAMeasureSays() {
        assertThat(Run.of("rules", "show", "KP-02").out()).contains("\n  reason  ", "\n  unmeasured  ");
    }

    @Test
    void saysInTheLanguageOfTheReaderWhatSettingsDo() {
        assertThat(Run.of("rules", "show", "CB-03", "--locale", "de").out())
                .contains("eine Erhöhung des Budgets zählt, wenn sie größer ist")
                .doesNotContain("a raise of the budget counts");
    }

    @Test
    void showsARuleInTheLanguageOfTheReader() {
        assertThat(Run.of("rules", "show", "CB-03", "--locale", "de").out())
                .contains("\n  Art                 PATTERN\n", "\n  Grundlage           E2\n")
                .contains("initiatives.statusReports, initiatives.budgets oder initiatives.forecasts")
                .contains("\nEinstellungen\n", "0.1 (Anteil, 0 bis 10): eine Erhöhung", "\nBeispiel\n")
                .doesNotContainPattern("(?m)^  (class|since|effect|needs|of each|guards|evidence) ");
        assertThat(Run.of("rules", "show", "KP-02", "--locale", "de").out())
                .contains(
                        "\n  Messgröße           der Übersicht, Einheit SHARE\n",
                        "\n  Messung  ",
                        "\n  Keine Messung  ");
    }

    @Test
    void namesTheNearestRuleOfAnUnknownOne() {
        Run run = Run.of("rules", "show", "CB-93");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("CB-93: no pack holds this rule.", "Maybe CB-03 was meant.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void listsTheKnownRulesWhereNoneIsNear() {
        assertThat(Run.of("rules", "show", "nonsense").err()).contains("Known: AL-01, AL-02,");
    }

    @Test
    void showsAnExampleFindingOfEveryRule() {
        for (RuleInfo rule : StandardPack.pack().rules()) {
            assertThat(Run.of("rules", "show", rule.id()).out())
                    .as(rule.id())
                    .contains("\nExample\n", "  subject ", "  evidence ");
        }
    }

    @Test
    void listsAllThatTheRulesSayOfThemselvesAsJson() {
        Run run = Run.of("rules", "list", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"alignment-rules/1\"")
                .contains("\"title\" : \"Nearly done, for a long time\"", "\"name\" : \"minRaise\"")
                .doesNotContain("\"example\"");
        StandardPack.pack().rules().forEach(rule -> assertThat(run.out()).contains("\"id\" : \"" + rule.id() + "\""));
    }

    @Test
    void writesTheCatalogue(@TempDir Path folder) {
        Run run = Run.of("rules", "docs", folder);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith(" files are in " + folder + ".\n");
        assertThat(folder.resolve("README.md")).content().contains("[CB-03](CB-03.md)");
        assertThat(folder.resolve("CB-03.md")).content().startsWith("# CB-03 Escalation");
        assertThat(folder.resolve("rules.json")).isNotEmptyFile();
    }

    @Test
    void writesTheCatalogueInTheLanguageOfTheReader(@TempDir Path folder) {
        Run run = Run.of("rules", "docs", folder, "--locale", "de");

        assertThat(run.out()).startsWith("In " + folder + " liegen ").endsWith(" Dateien.\n");
        assertThat(folder.resolve("README.md")).content().startsWith("# Regelkatalog\n");
    }

    @Test
    void refusesToWriteTheCatalogueWhereThereIsNoFolder(@TempDir Path folder) {
        Run run = Run.of("rules", "docs", folder.resolve("none"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no folder", "Maybe it must be made first.");
    }
}
