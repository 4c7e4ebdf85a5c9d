package org.alignmentaudit.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.api.Test;

/** Texts of rules stand beside their rule files, one file a language. */
class PackTextsTest {

    private static final MemoryLoader LOADER = new MemoryLoader()
            .with("fixture/xx01/messages.properties", """
                    XX-01.title = Café without a goal
                    XX-01.condition = {subject} serves no goal.
                    XX-01/b.condition = {subject} serves a goal that is over.
                    """)
            .with("fixture/xx01/messages_de.properties", "XX-01.title = Stra\u00dfe ohne Ziel\n");

    private final PackTexts texts =
            new PackTexts(new FolderTexts(LOADER, Map.of("XX-01", "fixture/xx01", "XX-02", "fixture/xx02")));

    @Test
    void areReadAsUtf8() {
        assertThat(texts.text("XX-01.title", Locale.ENGLISH)).contains("Caf\u00e9 without a goal");
    }

    @Test
    void comeInTheLanguageOfTheReader() {
        assertThat(texts.text("XX-01.title", Locale.GERMAN)).contains("Stra\u00dfe ohne Ziel");
        assertThat(texts.text("XX-01.title", Locale.forLanguageTag("de-AT"))).contains("Stra\u00dfe ohne Ziel");
    }

    @Test
    void comeInEnglishWhereTheLanguageLacksThem() {
        assertThat(texts.text("XX-01.condition", Locale.GERMAN)).contains("{subject} serves no goal.");
        assertThat(texts.text("XX-01.title", Locale.FRENCH)).contains("Caf\u00e9 without a goal");
    }

    @Test
    void haveKeysThatCanBeListed() {
        assertThat(texts.keys("XX-01")).containsExactly("XX-01.condition", "XX-01.title", "XX-01/b.condition");
        assertThat(texts.keys("XX-02")).isEmpty();
    }

    @Test
    void mayBelongToAForm() {
        assertThat(texts.text("XX-01/b.condition", Locale.ENGLISH)).contains("{subject} serves a goal that is over.");
        assertThat(texts.text("XX-01/a.condition", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void areMissingWhereNothingIsWritten() {
        assertThat(texts.text("XX-01.effect", Locale.ENGLISH)).isEmpty();
        assertThat(texts.text("XX-02.title", Locale.ENGLISH)).isEmpty();
        assertThat(texts.text("XX-03.title", Locale.ENGLISH)).isEmpty();
        assertThat(texts.text("title", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void thatEveryRuleNeedsAreMissed() {
        List<String> problems = new ArrayList<>();
        RuleReader reader = new RuleReader(Map.of(), problems);
        for (String name : List.of("XX-01/a", "XX-01/b")) {
            reader.add(JavaRule.of(name, Initiative.class, i -> true).build());
        }
        List<RuleInfo> rules = reader.rules();
        texts.check(rules, problems);
        assertThat(problems)
                .containsExactly(
                        "XX-01.description is missing in messages.properties.",
                        "XX-01.effect is missing in messages.properties.",
                        "XX-01.recommendation is missing in messages.properties.",
                        "XX-01/a.criterion is missing in messages.properties.",
                        "XX-01/b.criterion is missing in messages.properties.");
    }
}
