package org.alignmentaudit.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;
import org.drools.model.DSL;
import org.drools.model.impl.TypeMetaDataImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTypeTest {

    /** As the compiler makes it of a declared type. */
    public static final class Good {

        static final int NO_SETTING = 1;

        private int days = 90;
        private double share = 0.1;
        private List<String> words = List.of("a", "b");

        @Override
        public String toString() {
            return days + " " + share + " " + words;
        }
    }

    /** A field of a kind that no setting can be. */
    public static final class Odd {

        private String text = "a";

        @Override
        public String toString() {
            return text;
        }
    }

    /** The engine cannot make one. */
    static final class Sealed {

        private Sealed(int ignored) {}
    }

    private static final Map<String, String> DOCS = Map.of(
            "days", "days -5..720: how long it may wait",
            "share", "share 0.01..1: smallest share: that counts",
            "words", "words: what counts as urgent");

    private final List<String> problems = new ArrayList<>();

    private SettingsType read(Class<?> type, Map<String, String> docs) {
        return SettingsType.read(declared(type, docs), problems);
    }

    private static TypeMetaDataImpl declared(Class<?> type, Map<String, String> docs) {
        TypeMetaDataImpl declared = DSL.typeMetaData(type).addAnnotation("rule", DSL.annotationValue("value", "XX-01"));
        docs.forEach((field, doc) -> declared.addAnnotation(field, DSL.annotationValue("value", doc)));
        return declared;
    }

    @Test
    void aTypeWithARuleHoldsSettings() {
        assertThat(SettingsType.declaredBy(declared(Good.class, DOCS))).isTrue();
        assertThat(SettingsType.declaredBy(DSL.typeMetaData(Good.class))).isFalse();
        assertThat(read(Good.class, DOCS).rule()).isEqualTo("XX-01");
    }

    @Test
    void fieldsAreSettingsWithDefaultUnitRangeAndMeaning() {
        assertThat(read(Good.class, DOCS).settings())
                .containsExactly(
                        new Setting("days", SettingKind.WHOLE, 90, "days", -5, 720, "how long it may wait"),
                        new Setting("share", SettingKind.NUMBER, 0.1, "share", 0.01, 1, "smallest share: that counts"),
                        new Setting(
                                "words", SettingKind.WORDS, List.of("a", "b"), "words", 0, 0, "what counts as urgent"));
        assertThat(problems).isEmpty();
    }

    @Test
    void quotesAroundAnAnnotationAreNoPartOfIt() {
        TypeMetaDataImpl declared =
                DSL.typeMetaData(Good.class).addAnnotation("rule", DSL.annotationValue("value", "\"XX-01\""));
        assertThat(SettingsType.read(declared, problems).rule()).isEqualTo("XX-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "how long it may wait", "days: how long", "days 0-720: how long", "words: how long"})
    void aNumberWithoutUnitRangeAndMeaningIsRefused(String doc) {
        Map<String, String> docs = Map.of("days", doc, "share", DOCS.get("share"), "words", DOCS.get("words"));
        read(Good.class, docs);
        assertThat(problems)
                .containsExactly("XX-01: setting days is described by '" + doc
                        + "'.\nMaybe write @days(\"share 0..1: what it does\"), or \"words: what they are\" for a "
                        + "list, before the first field of Good.");
    }

    @Test
    void everyFieldThatIsNotDescribedIsNamed() {
        read(Good.class, Map.of());
        assertThat(problems).hasSize(3);
    }

    @Test
    void aFieldOfAnotherKindIsRefused() {
        read(Odd.class, Map.of("text", "words: what it says"));
        assertThat(problems).hasSize(1);
    }

    @Test
    void valuesAreTheDefaultsUnlessReplaced() {
        SettingsType type = read(Good.class, DOCS);
        assertThat(type.values(Map.of())).isEqualTo(Map.of("days", 90, "share", 0.1, "words", List.of("a", "b")));
        assertThat(type.values(Map.of("days", 30))).containsEntry("days", 30).containsEntry("share", 0.1);
    }

    @Test
    void theFactHoldsTheValues() {
        SettingsType type = read(Good.class, DOCS);
        Object fact = type.fact(type.values(Map.of("days", 30, "share", 0.5, "words", List.of("c"))));
        assertThat(fact).isInstanceOf(Good.class).hasToString("30 0.5 [c]");
        assertThat(type.fact(Map.of("days", 1))).hasToString("1 0.1 [a, b]");
    }

    @Test
    void aTypeThatCannotBeMadeIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(Sealed.class, Map.of()))
                .withMessage(Sealed.class.getName() + " cannot be made.");
    }
}
