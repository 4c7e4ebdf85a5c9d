package org.alignmentaudit.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of rules becomes a pack, or is refused with everything that is wrong with it. */
class RuntimePackTest {

    @TempDir
    private Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(folder);
    }

    private List<String> refusal() {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, () -> RuntimePack.load(folder));
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }

    private static Portfolio portfolio(String sponsor) {
        Initiative initiative = Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .sponsor(sponsor)
                .build();
        Initiative other = Initiative.builder("J", "Shop", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .build();
        return Portfolio.builder()
                .organization(Organization.builder("o", "Bakery", LocalDate.of(2026, 6, 30))
                        .build())
                .add(initiative, other)
                .build();
    }

    @Test
    void auditsWithItsRules() {
        AuditReport report =
                Auditor.builder().pack(RuntimePack.load(folder)).build().audit(portfolio("P1"));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("HR-01");
            assertThat(finding.subject().id()).isEqualTo("J");
            assertThat(finding.texts().condition()).endsWith("names no sponsor.");
        });
    }

    @Test
    void givesTheExampleOfARuleAsItStands() throws IOException {
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("examples/HR-01.json"), "{ }");
        RulePack loaded = RuntimePack.load(folder);

        assertThat(loaded.example("HR-01")).contains("{ }");
        assertThat(loaded.example("HR-02")).isEmpty();
    }

    @Test
    void hasAnotherDigestWithAnotherExample() throws IOException {
        String before = RuntimePack.load(folder).digest();
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("examples/HR-01.json"), "{ }");

        assertThat(RuntimePack.load(folder).digest()).isNotEqualTo(before);
    }

    @Test
    void auditsBesideTheStandardPack() {
        AuditReport report = Auditor.builder()
                .pack(StandardPack.pack())
                .pack(RuntimePack.load(folder))
                .build()
                .audit(portfolio("P1"));
        assertThat(report.findings("HR-01")).hasSize(1);
        assertThat(report.rule("SG-02")).isPresent();
    }

    @Test
    void tellsWhatItIs() {
        RulePack loaded = RuntimePack.load(folder);
        assertThat(loaded.id()).isEqualTo("house-rules");
        assertThat(loaded.version()).isEqualTo("1.0.0");
        assertThat(loaded.rule("HR-01")).isPresent();
        assertThat(loaded.text("HR-01.title", Locale.ENGLISH)).contains("Initiative without a sponsor");
        assertThat(loaded.textKeys("HR-01"))
                .contains("HR-01.title", "HR-01.effect")
                .isSorted();
    }

    @Test
    void quotesInAnnotationsAreTexts() {
        assertThat(RuntimePack.load(folder).rule("HR-01").orElseThrow().references())
                .isEqualTo("Handbook of the \"house\"");
    }

    @Test
    void theDigestChangesWithEachFile() {
        String digest = RuntimePack.load(folder).digest();
        assertThat(RuntimePack.load(folder).digest()).isEqualTo(digest).matches("[0-9a-f]{64}");
        pack.with("messages/messages.properties", PackOnDisk.TEXTS + "# more\n");
        assertThat(RuntimePack.load(folder).digest()).isNotEqualTo(digest);
    }

    @Test
    void leavesOtherFilesAlone() {
        String digest = RuntimePack.load(folder).digest();
        pack.with("README.md", "Our rules").with("tests/a.drl", "no rule").with("messages/notes.txt", "later");
        assertThat(RuntimePack.load(folder).digest()).isEqualTo(digest);
    }

    @Test
    void textsOfALanguageMayStandInSeveralFiles() {
        pack.with("pack.json", PackOnDisk.MANIFEST.replace("[\"en\"]", "[\"en\", \"de\"]"))
                .with("messages/hr_de.properties", "HR-01.title = Vorhaben ohne F\u00fcrsprecher\n");
        RulePack loaded = RuntimePack.load(folder);
        assertThat(loaded.text("HR-01.title", Locale.GERMAN)).contains("Vorhaben ohne F\u00fcrsprecher");
        assertThat(loaded.text("HR-01.effect", Locale.GERMAN)).contains("Nobody decides when it goes wrong.");
    }

    @Test
    void refusesFilesWithoutARule() {
        pack.with("rules/sponsor.drl", "");
        assertThat(refusal())
                .last()
                .asString()
                .endsWith(": holds no rule.\n" + "Maybe its rule files are empty, or hold nothing but declarations.");
    }

    @Test
    void tellsAllThatIsWrongWithTheFolderAtOnce() {
        pack.without("rules/sponsor.drl")
                .with("pack.json", "{\"id\": \"House\", \"versoin\": \"1\", \"locales\": [\"en\", 7]}")
                .with("messages/more.properties", "HR-01.title = Again\n");
        assertThat(refusal())
                .containsExactly(
                        "pack.json /versoin: is no member of a pack.\nMaybe `version` was meant.",
                        "pack.json /locales: expected a language, found 7.\nWrite two letters such as \"en\".",
                        "rules: holds no rule file.\nRule files end in .drl.",
                        "messages/more.properties: HR-01.title stands in messages/messages.properties as well.\nKeep one.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            "id": "house-rules" # "id": "House!" # /id: 'House!' is no id of a pack.
            "id": "house-rules", # # /id: is missing.
            "title": "Rules of the house" # "title": " " # /title: expected a text
            "version": "1.0.0" # "version": "new" # /version: 'new' is no version.
            "minimumLibraryVersion": "0.1.0" # "minimumLibraryVersion": "99.0" # /minimumLibraryVersion: the pack needs 99.0, this is 0.1.0.
            ["en"] # ["de"] # /locales: does not name "en".
            ["en"] # "en" # /locales: expected a list, found en.
            "title": "Rules of the house", # "title": "A", "title": "B", # /title: is there twice.
            """)
    void readsTheManifestStrictly(String right, String wrong, String problem) {
        pack.with("pack.json", PackOnDisk.MANIFEST.replace(right, wrong == null ? "" : wrong));
        assertThat(refusal()).singleElement().asString().startsWith("pack.json " + problem);
    }

    @Test
    void refusesWhatIsNoJson() {
        pack.with("pack.json", "{\n  \"id\": house\n}");
        assertThat(refusal()).singleElement().asString().startsWith("pack.json:2:9: is no JSON: Unrecognized token");
        pack.with("pack.json", "[]");
        assertThat(refusal()).singleElement().asString().startsWith("pack.json: holds no object.");
    }

    @Test
    void refusesAFolderThatIsNone() {
        InvalidPackException refused =
                catchThrowableOfType(InvalidPackException.class, () -> RuntimePack.load(folder.resolve("nowhere")));
        assertThat(refused).hasMessageContaining("is no folder").hasMessageContaining("pack.json");
    }

    @Test
    void refusesLanguagesThatDoNotMatch() {
        pack.with("pack.json", PackOnDisk.MANIFEST.replace("[\"en\"]", "[\"en\", \"fr\"]"))
                .with("messages/messages_de.properties", "HR-01.title = Titel\n");
        assertThat(refusal())
                .containsExactly(
                        "messages: holds no texts in fr, which pack.json lists.\nAdd them, or take it out.",
                        "messages: holds texts in de, which pack.json does not list.\nAdd it to locales.");
    }

    @Test
    void refusesTextsInAnotherEncoding() throws Exception {
        Files.write(
                folder.resolve("messages/messages.properties"),
                "HR-01.title = \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal()).contains("messages/messages.properties: is no text in UTF-8.\nSave it in that encoding.");
    }

    @Test
    void refusesRulesWithoutTexts() {
        pack.with("messages/messages.properties", PackOnDisk.TEXTS.replace("HR-01.effect", "HR-02.effect"));
        assertThat(refusal()).singleElement().asString().contains("HR-01.effect is missing in messages.properties.");
    }

    @Test
    void tellsTheMistakesOfTheRulesWithTheirPlace() {
        pack.with("rules/sponsor.drl", PackOnDisk.RULE.replace("sponsor == null", "sponsr == null"))
                .with(
                        "rules/deep/more.drl",
                        PackOnDisk.RULE.replace("HR-01", "HR-02").replace("$i.", "$j."));
        assertThat(refusal())
                .contains(
                        "rules/sponsor.drl:14:28: unknown property 'sponsr' of Initiative.\nMaybe `sponsor` was meant.");
    }

    @Test
    void refusesTheSameRuleInTwoPacks() {
        InvalidPackException refused = catchThrowableOfType(
                InvalidPackException.class,
                () -> Auditor.builder()
                        .pack(RuntimePack.load(folder))
                        .pack(RuntimePack.load(folder))
                        .build());
        assertThat(refused).hasMessageContaining("HR-01: two packs hold this rule, house-rules and house-rules.");
    }
}
