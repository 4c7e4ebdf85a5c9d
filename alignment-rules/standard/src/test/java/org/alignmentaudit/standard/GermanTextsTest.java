package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
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

    private static Properties texts(RuleInfo rule, String file) {
        Properties texts = new Properties();
        String name = RuleFolders.of(rule.id()) + "/" + file;
        try (InputStream in = StandardPack.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> cited(Properties texts) {
        Map<String, Set<String>> cited = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> cited.put(key, cited(texts.getProperty(key))));
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
        assertThat(cited(texts(rule, "messages_de.properties"))).isEqualTo(cited(texts(rule, "messages.properties")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void judgeNobodyAndPromiseNothing(RuleInfo rule) {
        texts(rule, "messages_de.properties")
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
                                + " von 64.000\u00a0EUR erhöht; eine unabhängige Überprüfung dazwischen ist nicht erfasst.");
    }

    @Test
    void theScanFindsWhatIsForbidden() {
        assertThat(FORBIDDEN.matcher("Der Auftraggeber ist voreingenommen.").find())
                .isTrue();
        assertThat(FORBIDDEN.matcher("Alles ist völlig ausgerichtet.").find()).isTrue();
        assertThat(FORBIDDEN.matcher("Der Dialog ist offen.").find()).isFalse();
    }
}
