package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The German texts are complete, cite what the English ones cite, and judge nobody either. */
class GermanTextsTest {

    private static final Pattern CITED = Pattern.compile("\\{([A-Za-z][\\w.]*)");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(voreingenommen\\w*|befangen\\w*|irrational\\w*|schuld\\w*|unfähig\\w*|dumm\\w*|faul\\w*|unehrlich\\w*"
                    + "|lügt|log|gelogen|opfer|täter|versag\\w*|(völlig|vollständig|vollkommen) ausgerichtet)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Words that German shares with English. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "CB-03.role.status",
            "CB-06.role.budget",
            "CB-17.role.status",
            "DQ-02.role.budget",
            "DY-03.role.status",
            "ME-01.role.budget",
            "KP-02.word.QUIZ");

    private static final Auditor GERMAN = auditor(Locale.GERMAN);
    private static final Auditor ENGLISH = auditor(Locale.ENGLISH);

    static Stream<RuleInfo> rules() {
        return StandardPack.pack().rules().stream();
    }

    private static Auditor auditor(Locale locale) {
        return Auditor.builder()
                .pack(StandardPack.pack())
                .policy(new Policy(Profile.FULL, Map.of()))
                .locale(locale)
                .build();
    }

    /** What each text cites; the meaning of a setting stands in the rule file in English, and is no text there. */
    private static Map<String, Set<String>> cited(Properties texts) {
        Map<String, Set<String>> cited = new TreeMap<>();
        texts.stringPropertyNames().stream()
                .filter(key -> !key.contains(".setting."))
                .forEach(key -> cited.put(key, cited(texts.getProperty(key))));
        return cited;
    }

    private static Set<String> cited(String text) {
        Set<String> cited = new TreeSet<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            cited.add(matcher.group(1));
        }
        return cited;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveTheKeysOfTheEnglishOnesAndCiteTheSame(RuleInfo rule) {
        RuleSource source = new RuleSource(rule.id());
        assertThat(cited(source.texts(RuleSource.GERMAN))).isEqualTo(cited(source.texts(RuleSource.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sayEverythingInGerman(RuleInfo rule) {
        RuleSource source = new RuleSource(rule.id());
        Properties german = source.texts(RuleSource.GERMAN);
        Properties english = source.texts(RuleSource.ENGLISH);
        english.putAll(rule.settings().stream()
                .collect(Collectors.toMap(it -> rule.id() + ".setting." + it.name(), Setting::meaning)));
        Set<String> same = new TreeSet<>(german.stringPropertyNames());
        same.removeIf(key -> !german.getProperty(key).equalsIgnoreCase(english.getProperty(key)));
        assertThat(SAME_IN_BOTH).containsAll(same);
    }

    @Test
    void nothingIsExcusedThatDiffers() {
        assertThat(SAME_IN_BOTH).allSatisfy(key -> {
            RuleSource source = new RuleSource(key.substring(0, key.indexOf('.')));
            assertThat(source.texts(RuleSource.GERMAN).getProperty(key))
                    .isEqualToIgnoringCase(source.texts(RuleSource.ENGLISH).getProperty(key));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void judgeNobodyAndPromiseNothing(RuleInfo rule) {
        new RuleSource(rule.id())
                .texts(RuleSource.GERMAN)
                .forEach((key, text) -> assertThat(
                                FORBIDDEN.matcher(text.toString()).results())
                        .as(key.toString())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fillTheFindingOfTheExample(RuleInfo rule) {
        FindingTexts german = texts(GERMAN, rule);
        FindingTexts english = texts(ENGLISH, rule);

        assertThat(german.title()).isNotEqualTo(english.title());
        assertThat(german.condition()).isNotEqualTo(english.condition()).doesNotContain("{", "  ");
        assertThat(german.recommendation()).isNotEqualTo(english.recommendation());
    }

    private static FindingTexts texts(Auditor auditor, RuleInfo rule) {
        String example = StandardPack.pack().example(rule.id()).orElseThrow();
        AuditReport report = auditor.audit(
                JsonPortfolio.read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)), rule.id()));
        return report.findings(rule.id()).get(0).texts();
    }

    @Test
    void writeNumbersMoneyAndDaysAsGermansDo() {
        RuleInfo escalation = StandardPack.pack().rule("CB-03").orElseThrow();

        assertThat(texts(GERMAN, escalation).condition())
                .isEqualTo(
                        "Deck oven for sourdough ist rot bewertet, und sein Budget wurde um 15.500\u00a0EUR (24,2\u00a0%)"
                                + " von 64.000\u00a0EUR erhöht; eine unabhängige Überprüfung dazwischen mit Ergebnis ist nicht erfasst.");
    }

    @Test
    void theScanFindsWhatIsForbidden() {
        assertThat(FORBIDDEN.matcher("Der Auftraggeber ist voreingenommen.").find())
                .isTrue();
        assertThat(FORBIDDEN.matcher("Alles ist völlig ausgerichtet.").find()).isTrue();
        assertThat(FORBIDDEN.matcher("Der Dialog ist offen.").find()).isFalse();
    }
}
