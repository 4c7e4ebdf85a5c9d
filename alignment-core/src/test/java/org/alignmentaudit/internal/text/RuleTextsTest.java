package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.api.Test;

/** The sentences of findings. */
class RuleTextsTest {

    /** Settings of the rule. */
    public static final class Settings {

        private int reports = 2;
        private double minRaise = 0.1;
        private double index = 0.9;

        @Override
        public String toString() {
            return reports + " " + minRaise + " " + index;
        }
    }

    private static final SubjectRef SUBJECT = new SubjectRef(SubjectType.INITIATIVE, "I", "Shop");

    private final JavaPack pack = JavaPack.of("TEST", rule("XX-01/a"), rule("XX-01/b"))
            .settings(
                    "XX-01",
                    Settings.class,
                    Map.of(
                            "reports", "reports 1..9: how many",
                            "minRaise", "share 0..1: how far",
                            "index", "index 0..2: how good"));

    private static JavaRule rule(String name) {
        return JavaRule.of(name, Initiative.class, i -> true);
    }

    private static Evidence seen(String role, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.INITIATIVE, "I"), null, value, unit, null);
    }

    private FindingTexts fill(Locale locale, String forms, Evidence... evidence) {
        RuleInfo rule = pack.rules().get(0);
        List<Alternative> holding = rule.alternatives().stream()
                .filter(form -> forms.contains(form.letter()))
                .toList();
        return new RuleTexts(pack, rule, locale, Map.of("reports", 3, "minRaise", 0.2, "index", 0.95))
                .filling(holding, "EUR")
                .fill(SUBJECT, List.of(evidence));
    }

    private String condition(String text, Evidence... evidence) {
        pack.text("XX-01.condition", text);
        return fill(Locale.ENGLISH, "a", evidence).condition();
    }

    @Test
    void citeTheSubjectByName() {
        assertThat(condition("{subject} is late.")).isEqualTo("Shop is late.");
    }

    @Test
    void citeEvidenceByRole() {
        assertThat(condition(
                        "{amount} more, {raise}.",
                        seen("amount", Money.of(5), Unit.MONEY),
                        seen("raise", 0.31, Unit.SHARE)))
                .isEqualTo("EUR\u00a05 more, 31\u00a0%.");
    }

    @Test
    void citeTheFirstOfSeveralPiecesOfEvidenceOfOneRole() {
        assertThat(condition("{day}", seen("day", "first", Unit.TEXT), seen("day", "second", Unit.TEXT)))
                .isEqualTo("first");
    }

    @Test
    void citeSettingsInTheirUnit() {
        assertThat(condition("{setting.reports} {setting.minRaise} {setting.index}"))
                .isEqualTo("3 20\u00a0% 0.95");
    }

    @Test
    void chooseBetweenOneAndMany() {
        assertThat(condition("{n} {n:report|reports}", seen("n", 1, Unit.COUNT)))
                .isEqualTo("1 report");
        assertThat(condition("{n} {n:report|reports}", seen("n", 2, Unit.COUNT)))
                .isEqualTo("2 reports");
        assertThat(condition("{n:report|reports}", seen("n", "1", Unit.TEXT))).isEqualTo("reports");
    }

    @Test
    void writeInTheLanguageOfTheReader() {
        pack.text("XX-01.condition", "{share} {amount}");
        assertThat(fill(
                                Locale.GERMAN,
                                "a",
                                seen("share", 0.125, Unit.SHARE),
                                seen("amount", Money.of("1000.5"), Unit.MONEY))
                        .condition())
                .isEqualTo("12,5\u00a0% 1.000,50\u00a0EUR");
    }

    @Test
    void takeTheWordsOfTheLibrary() {
        assertThat(condition("{band}", seen("band", "AMBER_RED", Unit.WORD))).isEqualTo("amber-red");
    }

    @Test
    void takeTheWordsOfTheRuleFirst() {
        pack.text("XX-01.word.RED", "off track");
        assertThat(condition("{band}", seen("band", "RED, secondChance", Unit.WORD)))
                .isEqualTo("off track, secondChance");
    }

    @Test
    void letEachFormSpeakForItself() {
        pack.text("XX-01/a.condition", "A.").text("XX-01/b.condition", "B.").text("XX-01.criterion", "C.");
        assertThat(fill(Locale.ENGLISH, "ab").condition()).isEqualTo("A. B.");
        assertThat(fill(Locale.ENGLISH, "b").condition()).isEqualTo("B.");
    }

    @Test
    void sayOnceWhatSeveralFormsSay() {
        pack.text("XX-01.criterion", "It should not.");
        assertThat(fill(Locale.ENGLISH, "ab").criterion()).isEqualTo("It should not.");
    }

    @Test
    void leaveOutWhatAFormHasNothingToSayTo() {
        pack.text("XX-01/a.condition", "").text("XX-01/b.condition", "B.");
        assertThat(fill(Locale.ENGLISH, "ab").condition()).isEqualTo("B.");
    }

    @Test
    void takeEffectAndRecommendationFromTheFirstForm() {
        pack.text("XX-01/a.effect", "Effect of a.")
                .text("XX-01/b.effect", "Effect of b.")
                .text("XX-01/b.recommendation", "Do b.");
        FindingTexts both = fill(Locale.ENGLISH, "ab");
        assertThat(both.effect()).isEqualTo("Effect of a.");
        assertThat(both.recommendation()).isEqualTo("XX-01.recommendation");
        assertThat(fill(Locale.ENGLISH, "b").recommendation()).isEqualTo("Do b.");
    }

    @Test
    void bearTheTitleOfTheRule() {
        pack.text("XX-01.title", "Late");
        assertThat(fill(Locale.ENGLISH, "a").title()).isEqualTo("Late");
    }

    @Test
    void whatIsNeitherEvidenceNorSettingCannotBeCited() {
        assertThatIllegalStateException()
                .isThrownBy(() -> condition("{raise}", seen("amount", Money.of(5), Unit.MONEY)))
                .withMessage("A text of XX-01 cites {raise}, which is neither evidence nor a setting.\n"
                        + "Known: [amount, setting.index, setting.minRaise, setting.reports, subject]");
    }

    @Test
    void speakOfEachSubjectAnew() {
        pack.text("XX-01.condition", "{subject} is late.");
        pack.text("XX-01.criterion", "{setting.reports} reports.");
        RuleInfo rule = pack.rules().get(0);
        Filling filling = new RuleTexts(
                        pack, rule, Locale.ENGLISH, Map.of("reports", 3, "minRaise", 0.2, "index", 0.95))
                .filling(rule.alternatives().subList(0, 1), "EUR");
        FindingTexts first = filling.fill(SUBJECT, List.of());
        FindingTexts second = filling.fill(new SubjectRef(SubjectType.INITIATIVE, "J", "Van"), List.of());
        assertThat(first.condition()).isEqualTo("Shop is late.");
        assertThat(second.condition()).isEqualTo("Van is late.");
        assertThat(second.criterion()).isEqualTo("3 reports.").isEqualTo(first.criterion());
    }

    @Test
    void aTextThatNobodyWroteIsAnError() {
        RuleInfo stranger = new RuleInfo(
                "YY-01",
                pack.rules().get(0).findingClass(),
                pack.rules().get(0).profile(),
                "0.1",
                "none",
                List.of(),
                List.of());
        RuleTexts texts = new RuleTexts(pack, stranger, Locale.ENGLISH, Map.of());
        assertThatIllegalStateException().isThrownBy(texts::title).withMessage("YY-01.title has no text.");
    }
}
