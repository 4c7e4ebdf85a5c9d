package org.alignmentaudit.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    private static final Map<String, String> GERMAN =
            new Catalogue(List.of(StandardPack.pack()), Locale.GERMAN).files();

    private static final Path PACK =
            Path.of("..", "..", "alignment-rules/standard/src/main/resources/org/alignmentaudit/standard");
    private static final Map<String, String> LABELS = Map.of(
            "condition", "**Condition.** ",
            "criterion", "**Criterion.** ",
            "effect", "**Effect.** ",
            "recommendation", "**Recommendation.** ",
            "reason", "**Reading.** ",
            "unmeasured", "**Nothing to read.** ");

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
                    .forEach(guard -> assertThat(page(rule))
                            .containsPattern(Pattern.quote("| `" + guard.name() + "` |")
                                    + ".+"
                                    + Pattern.quote(guard.hasPath() ? "| `" + guard.path() + "` |" : "case tells |")));
        });
    }

    /** The English texts of a rule as they stand beside its rule file. */
    private static Map<String, String> texts(RuleInfo rule) throws IOException {
        String folder = rule.id().replace("-", "").toLowerCase(Locale.ROOT);
        Properties texts = new Properties();
        try (Stream<Path> parts = Files.list(PACK)) {
            Path file = parts.map(part -> part.resolve(folder).resolve("messages.properties"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            texts.load(new StringReader(Files.readString(file)));
        }
        Map<String, String> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put(key.toString(), text.toString()));
        return byKey;
    }

    private static String nameOf(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsEveryTextOnThePage(RuleInfo rule) throws IOException {
        texts(rule).forEach((key, text) -> {
            String told = MarkdownText.escaped(text);
            String name = nameOf(key);
            String expected = name.contains(".")
                    ? "| `" + name.substring(name.indexOf('.') + 1) + "` | " + told + " |"
                    : LABELS.getOrDefault(name, "") + told + "\n";
            assertThat(page(rule)).as(key).contains(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsEveryTextInJson(RuleInfo rule) throws IOException {
        String start = "\"id\" : \"" + rule.id() + "\"";
        String all = FILES.get(Catalogue.JSON);
        String from = all.substring(all.indexOf(start) + start.length());
        String own = from.contains("\"id\" : \"") ? from.substring(0, from.indexOf("\"id\" : \"")) : from;
        texts(rule).forEach((key, text) -> {
            String name = nameOf(key);
            String told = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
            String field = name.startsWith("guard.") ? "title" : name.substring(name.indexOf('.') + 1);
            assertThat(own).as(key).contains(name.equals("reason") ? told : "\"" + field + "\" : " + told);
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
    void tellsInGermanWhatSettingsDo() {
        assertThat(GERMAN.get("CB-03.md")).contains("| eine Erhöhung des Budgets zählt, wenn sie größer ist |");
        assertThat(GERMAN.get(Catalogue.JSON))
                .contains("\"meaning\" : \"eine Erhöhung des Budgets zählt, wenn sie größer ist\"");
    }

    static Stream<String> pages() {
        return FILES.keySet().stream().filter(name -> name.endsWith(".md"));
    }

    /** Headings, names of columns, labels and the words of the link back, but no ids, as they stand on a page. */
    private static List<String> frame(String page) {
        List<String> frame = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean columns = i + 1 < lines.size() && lines.get(i + 1).startsWith("|---");
            if (columns) {
                frame.addAll(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
            } else if (line.startsWith("#") && !line.matches("#+ [A-Z]{2}-[0-9]{2}.*")) {
                frame.add(line.replaceFirst("#+ ", ""));
            } else if (line.startsWith("**")) {
                frame.add(line.substring(2, line.indexOf(".**")));
            } else if (line.startsWith("[")) {
                frame.add(line.substring(1, line.indexOf(']')));
            }
        }
        return frame;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesNoHeadingColumnOrLabelOfAGermanPageInEnglish(String name) {
        List<String> english = frame(FILES.get(name));

        assertThat(english).isNotEmpty();
        assertThat(frame(GERMAN.get(name))).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void describesEveryRuleInGermanWords(RuleInfo rule) {
        String page = GERMAN.get(rule.id() + ".md");
        assertThat(page.substring(0, page.indexOf("## Beispiel")))
                .doesNotContain("| conformity |", "| consistency |", "| pattern |", "| data quality |")
                .doesNotContain("| share |", "| days |", "| low |", "| medium |", "| high |", "| critical |")
                .doesNotContain("` or `", "what the single case tells");
        assertThat(page).doesNotContain("Looked at:", "Found in this");
    }

    @Test
    void leadsToGermanPagesFromAGermanIndex() {
        assertThat(GERMAN.get(Catalogue.INDEX))
                .startsWith("# Regelkatalog\n\nRegelpaket standard, Version ")
                .contains("| [CB-03](CB-03.md) | Eskalation", " | Muster zum Nachfragen | kritisch | E2 | essential |");
    }

    @Test
    void escapesWhatMarkdownWouldRead() {
        assertThat(MarkdownText.escaped("<b>|*_`[x]\n&")).isEqualTo("&lt;b>\\|\\*\\_\\`\\[x] &amp;");
    }
}
