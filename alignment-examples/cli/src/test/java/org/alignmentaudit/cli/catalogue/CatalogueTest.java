package org.alignmentaudit.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue that is kept with the rules says what the pack says. After a change, {@code -Dregenerate=true} writes it anew. */
class CatalogueTest {

    private static final Path DOCS = Path.of("..", "..", "alignment-rules", "docs");
    private static final Map<String, String> FILES =
            new Catalogue(List.of(StandardPack.pack()), Locale.ENGLISH).files();

    static Stream<RuleInfo> rules() {
        return StandardPack.pack().rules().stream();
    }

    private static String page(RuleInfo rule) {
        return FILES.getOrDefault(rule.id() + ".md", "");
    }

    @Test
    void isUpToDate() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            write();
        }
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(DOCS)) {
            for (Path file : files.toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(kept)
                .as("alignment-rules/docs is made from the pack. Write it anew:"
                        + " mvn test -pl alignment-examples/cli -am -Dtest=CatalogueTest -Dregenerate=true")
                .isEqualTo(FILES);
    }

    private static void write() throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(DOCS)) {
            files.forEach(old::add);
        }
        for (Path file : old) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(DOCS.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void hasOnePageForEachRuleAndTheIndexLeadsToIt() {
        Set<String> expected = new TreeSet<>(Set.of(Catalogue.INDEX, Catalogue.JSON));
        rules().forEach(rule -> expected.add(rule.id() + ".md"));

        assertThat(FILES.keySet()).isEqualTo(expected);
        assertThat(rules())
                .allSatisfy(rule -> assertThat(FILES.get(Catalogue.INDEX))
                        .contains("| [" + rule.id() + "](" + rule.id() + ".md) |"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsEveryFormSettingGuardAndReference(RuleInfo rule) {
        assertThat(page(rule)).contains(MarkdownText.escaped(rule.references()));
        rule.settings()
                .forEach(setting -> assertThat(page(rule))
                        .contains("| `" + setting.name() + "` |", MarkdownText.escaped(setting.meaning())));
        rule.alternatives().forEach(form -> {
            assertThat(page(rule)).contains(form.letter().isEmpty() ? "## What it tells" : "### " + form.name());
            form.guards()
                    .forEach(guard ->
                            assertThat(page(rule)).contains("| " + guard.name() + " | `" + guard.path() + "` |"));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsWhatTheRuleFindsInItsExample(RuleInfo rule) {
        assertThat(page(rule)).contains("## Example\n\n> **", "Found in this portfolio:\n\n```json\n{");
    }

    @Test
    void doesNotNamePlaceholdersOfExamples() {
        assertThat(page(StandardPack.pack().rule("CB-03").orElseThrow()))
                .contains("> **high** Deck oven for sourdough is rated red, and its budget was raised by EUR");
    }

    @Test
    void isTheSameInJson() {
        assertThat(FILES.get(Catalogue.JSON))
                .contains("\"format\" : \"alignment-rules/1\"", "\"example\" : {")
                .contains(rules().map(rule -> "\"id\" : \"" + rule.id() + "\"").toList());
    }

    @Test
    void escapesWhatMarkdownWouldRead() {
        assertThat(MarkdownText.escaped("<b>|*_`[x]\n&")).isEqualTo("&lt;b>\\|\\*\\_\\`\\[x] &amp;");
    }
}
