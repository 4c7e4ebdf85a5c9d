package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsCommandTest {

    /** What an audit that says nothing else holds: the rules of the standard profile. */
    private static final List<RuleInfo> STANDARD = StandardPack.pack().rules().stream()
            .filter(rule -> Policy.STANDARD.profile().holds(rule.profile()))
            .toList();

    private static final int RULES = STANDARD.size();

    @TempDir
    Path folder;

    /** Whether one of its forms needs nothing but an organisation. */
    private static boolean needsNothing(RuleInfo rule) {
        return rule.alternatives().stream().anyMatch(form -> form.needs().equals(List.of(List.of("organization"))));
    }

    @Test
    void listsNothingWhereEverythingIsSupplied() {
        assertThat(Run.of("needs", BAKERY))
                .isEqualTo(new Run(0, "All " + RULES + " rules can be assessed in full; no data is missing.\n", ""));
    }

    @Test
    void startsFromNothingWithoutAPortfolio() {
        Run run = Run.of("needs");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<RuleInfo> without =
                STANDARD.stream().filter(NeedsCommandTest::needsNothing).toList();
        assertThat(run.out())
                .startsWith(without.size() + " of " + RULES + " rules can be assessed.\n\nstep  data to supply")
                .contains(RULES + " of " + RULES);
        STANDARD.stream()
                .filter(rule -> !without.contains(rule))
                .forEach(rule -> assertThat(run.out()).containsOnlyOnce("  " + rule.id() + "  "));
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
    }

    @Test
    void listsInTheLanguageOfTheReader() {
        Run run = Run.of("needs", "--locale", "de");

        assertThat(run.out())
                .contains(" von " + RULES + " Regeln lassen sich prüfen.\n\nSchritt  zu liefernde Daten ")
                .contains("  ein weiterer Fall\n")
                .doesNotContain(" of ", " or ", " and ", "another form");
        assertThat(Run.of("needs", BAKERY, "--locale", "de").out())
                .isEqualTo("Alle " + RULES + " Regeln lassen sich vollständig prüfen; es fehlen keine Daten.\n");
    }

    @Test
    void listsOnlyWhatIsMissing() throws IOException {
        String json = Files.readString(BAKERY)
                .replaceAll("(?m)^(      (\"sponsor\": \"[^\"]*\", )?)\"trigger\"", "$1\"x-trigger\"")
                .replace("\"tags\"", "\"x-tags\"");
        Path without = Files.writeString(folder.resolve("p.json"), json);

        Run run = Run.of("needs", without);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(RULES - 1 + " of " + RULES + " rules can be assessed.\n")
                .contains("\n1     initiatives.trigger  " + RULES + " of " + RULES)
                .contains("  MM-01  ", "\n      or initiatives.tags")
                .doesNotContain("decisions", "\n2 ");
    }

    @Test
    void tellsWhatIsWrongWithThePortfolio() {
        Run run = Run.of("needs", folder.resolve("nowhere.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.json: is not there");
        assertThat(run.out()).isEmpty();
    }
}
