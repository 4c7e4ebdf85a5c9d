package org.alignmentaudit.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.pack.Setting;
import org.drools.model.DSL;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** Packs on the class path, as the build leaves them there. */
class PrecompiledPackTest {

    private static final String PROPERTIES = "org/alignmentaudit/internal/pack/pack.properties";
    private static final String LIST = "META-INF/kie/test/pack/drools-model";
    private static final String TEXTS = "fixture/xx01/messages.properties";
    private static final String TEXT = "XX-01.title=t\nXX-01.description=d\nXX-01.condition=c\nXX-01.criterion=k\n"
            + "XX-01.effect=e\nXX-01.recommendation=r\n";

    /** A rule with settings, as the compiler makes it. */
    public static final class OneRule extends ModelImpl {

        /** Found by name. */
        public OneRule() {
            super("fixture.xx01");
            addGlobal(JavaRule.findings("XX-01"));
            addRule(JavaRule.of("XX-01", Initiative.class, i -> true).build());
            addTypeMetaData(DSL.typeMetaData(Settings.class)
                    .addAnnotation("rule", DSL.annotationValue("value", "XX-01"))
                    .addAnnotation("days", DSL.annotationValue("value", "days 0..9: how long")));
            addTypeMetaData(DSL.typeMetaData(String.class));
        }
    }

    /** A rule that does not say how severe it is. */
    public static final class BadRule extends ModelImpl {

        /** Found by name. */
        public BadRule() {
            super("fixture.xx02");
            addRule(JavaRule.of("XX-02", Initiative.class, i -> true)
                    .without("since")
                    .with("needs", "initiative")
                    .build());
        }
    }

    /** Settings of the rule. */
    public static final class Settings {

        private int days = 3;

        @Override
        public String toString() {
            return "" + days;
        }
    }

    private static MemoryLoader pack(Class<?>... models) {
        StringBuilder list = new StringBuilder("Drools-Model-Version:10.2.0\n\n");
        for (Class<?> model : models) {
            list.append(' ').append(model.getName()).append('\n');
        }
        return new MemoryLoader()
                .with(PROPERTIES, "id = test\nversion = 1.2\ndigest = abc\nmodels = " + LIST + "\n")
                .with(LIST, list.toString())
                .with(TEXTS, TEXT);
    }

    @Test
    void aPackIsWhatItsPropertiesSay() {
        RulePack pack = RulePack.precompiled(pack(OneRule.class).anchor());
        assertThat(pack.id()).isEqualTo("test");
        assertThat(pack.version()).isEqualTo("1.2");
        assertThat(pack.digest()).isEqualTo("abc");
    }

    @Test
    void itsRulesComeWithSettingsAndTexts() {
        CompiledPack pack = PrecompiledPack.load(pack(OneRule.class).anchor());
        assertThat(pack.rules()).extracting(RuleInfo::id).containsExactly("XX-01");
        assertThat(pack.rule("XX-01").orElseThrow().settings())
                .extracting(Setting::name)
                .containsExactly("days");
        assertThat(pack.rule("XX-02")).isEmpty();
        assertThat(pack.models()).hasSize(1);
        assertThat(pack.settings("XX-01").orElseThrow().fact(Map.of())).hasToString("3");
        assertThat(pack.settings("XX-02")).isEmpty();
        assertThat(pack.text("XX-01.title", Locale.ENGLISH)).contains("t");
    }

    @Test
    void itsTextsMayStandInOneFolder() {
        Class<?> anchor = pack(OneRule.class)
                .with(PROPERTIES, "id = test\nmodels = " + LIST + "\ntexts = fixture/all\n")
                .with("fixture/all/messages.properties", TEXT.replace("title=t", "title=joined"))
                .with("fixture/all/messages_de.properties", "XX-01.title=zusammen\n")
                .anchor();
        RulePack pack = RulePack.precompiled(anchor);
        assertThat(pack.text("XX-01.title", Locale.ENGLISH)).contains("joined");
        assertThat(pack.text("XX-01.title", Locale.GERMAN)).contains("zusammen");
    }

    @Test
    void aClassWithoutPackPropertiesIsNoAnchor() {
        Class<?> anchor = new MemoryLoader().anchor();
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> PrecompiledPack.load(anchor))
                .withMessage(anchor.getName() + ": no pack.properties stands beside it.");
    }

    @Test
    void aPackWithoutRulesIsRefused() {
        for (MemoryLoader loader : List.of(
                pack(),
                new MemoryLoader().with(PROPERTIES, "id = test\n"),
                new MemoryLoader().with(PROPERTIES, "models = nowhere\n"))) {
            Class<?> anchor = loader.anchor();
            assertThatExceptionOfType(InvalidPackException.class)
                    .isThrownBy(() -> PrecompiledPack.load(anchor))
                    .withMessage(
                            anchor.getName() + ": the pack holds no rule.\nMaybe the rules were not compiled into it.");
        }
    }

    @Test
    void everythingThatIsWrongWithAPackIsSaidAtOnce() {
        Class<?> anchor = pack(OneRule.class, BadRule.class)
                .with(TEXTS, "XX-01.title=t\nXX-01.description=d\nXX-01.condition=c\nXX-01.criterion=k\n")
                .with(
                        "fixture/xx02/messages.properties",
                        "XX-02.title=t\nXX-02.description=d\nXX-02.condition=c\nXX-02.effect=e\n"
                                + "XX-02.recommendation=r\n")
                .anchor();
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> PrecompiledPack.load(anchor))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                "XX-02: 'initiative' is no path of the data dictionary.",
                                "XX-02: @since is missing.",
                                "XX-01.effect is missing in messages.properties.",
                                "XX-01.recommendation is missing in messages.properties.",
                                "XX-02.criterion is missing in messages.properties."));
    }

    @Test
    void aModelThatIsListedButNotThereIsAnError() {
        Class<?> anchor = pack().with(LIST, "fixture.Missing\n").anchor();
        assertThatIllegalStateException()
                .isThrownBy(() -> PrecompiledPack.load(anchor))
                .withMessage("fixture.Missing cannot be loaded.");
    }
}
