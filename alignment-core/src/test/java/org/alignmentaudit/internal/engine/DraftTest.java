package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.AS_OF;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.rule.Days;
import org.alignmentaudit.rule.Figure;
import org.alignmentaudit.rule.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private static final SubjectRef SUBJECT = new SubjectRef(SubjectType.INITIATIVE, "I", "Shop");
    private static final FactRef FACT = new FactRef(FactType.INITIATIVE, "I");

    private final Draft draft = new Draft("XX-01", SUBJECT);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Money.of(5), Money.of(5), Unit.MONEY),
                Arguments.of(Share.of(0.3), 0.3, Unit.SHARE),
                Arguments.of(Days.of(7), 7L, Unit.DAYS),
                Arguments.of(Figure.of(-0.2), -0.2, Unit.NUMBER),
                Arguments.of(3, 3, Unit.COUNT),
                Arguments.of(3L, 3L, Unit.COUNT),
                Arguments.of(AS_OF, AS_OF, Unit.DATE),
                Arguments.of(true, true, Unit.YES_NO),
                Arguments.of(Band.RED, "RED", Unit.WORD),
                Arguments.of(List.of(Band.RED, Band.AMBER), "RED, AMBER", Unit.WORD),
                Arguments.of("Shop", "Shop", Unit.TEXT));
    }

    @Test
    void aValueThatNobodyKnowsIsNoEvidence() {
        draft.evidence("last", null, "milestones").counterEvidence("first", null, "milestones", null);

        assertThat(draft.evidence()).isEmpty();
        assertThat(draft.counterEvidence()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void evidenceKnowsWhatItsValueCounts(Object value, Object plain, Unit unit) {
        draft.evidence("seen", value);
        assertThat(draft.evidence()).containsExactly(new Evidence("seen", FACT, null, plain, unit, null));
    }

    static Stream<Object> unclear() {
        return Stream.of(0.5, 0.5f, BigDecimal.ONE, Given.initiative("J").build());
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void evidenceWithoutAUnitIsRefused(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.evidence("seen", value))
                .withMessage("Evidence 'seen' is a " + value.getClass().getSimpleName()
                        + ", which no text can write.\nMaybe Share.of(...) or Days.of(...) was meant.");
        assertThat(draft.evidence()).isEmpty();
    }

    @Test
    void evidenceMayNameFieldAndDay() {
        draft.evidence("band", Band.RED, "statusReports.band").evidence("band", Band.RED, "statusReports.band", AS_OF);
        assertThat(draft.evidence())
                .containsExactly(
                        new Evidence("band", FACT, "statusReports.band", "RED", Unit.WORD, null),
                        new Evidence("band", FACT, "statusReports.band", "RED", Unit.WORD, AS_OF));
    }

    @Test
    void evidenceMayStandInAnotherRecord() {
        draft.evidence("risk", "Fire", FactType.RISK, "R-1", AS_OF);
        assertThat(draft.evidence())
                .containsExactly(
                        new Evidence("risk", new FactRef(FactType.RISK, "R-1"), null, "Fire", Unit.TEXT, AS_OF));
    }

    @Test
    void counterEvidenceIsKeptApart() {
        draft.counterEvidence("band", Band.GREEN, "statusReports.band", AS_OF);
        assertThat(draft.evidence()).isEmpty();
        assertThat(draft.counterEvidence())
                .containsExactly(new Evidence("band", FACT, "statusReports.band", "GREEN", Unit.WORD, AS_OF));
    }

    @Test
    void keepsRuleSubjectAndRelated() {
        draft.related(initiative("J").build());
        assertThat(draft.rule()).isEqualTo("XX-01");
        assertThat(draft.subject()).isEqualTo(SUBJECT);
        assertThat(draft.related()).extracting(SubjectRef::id).containsExactly("J");
    }

    @ParameterizedTest
    @EnumSource(SubjectType.class)
    void everyKindOfSubjectCanCarryEvidence(SubjectType type) {
        Draft about = new Draft("XX-01", new SubjectRef(type, "X", "X"));
        about.evidence("seen", 1);
        assertThat(about.evidence().get(0).fact().type().name()).isEqualTo(type.name());
    }

    @Test
    void draftsThatSayTheSameAreEqualInOrder() {
        draft.evidence("band", Band.RED, "statusReports.band", AS_OF);
        Draft same = new Draft("XX-01", SUBJECT);
        same.evidence("band", Band.RED, "statusReports.band", AS_OF);
        assertThat(draft.compareSaid(same)).isZero();
    }

    static Stream<Consumer<Draft>> more() {
        return Stream.of(
                said -> said.evidence("bands", Band.GREEN, "statusReports.band", AS_OF),
                said -> said.evidence("band", Band.GREEN, FactType.RISK, "R", AS_OF),
                said -> said.evidence("band", Band.GREEN, FactType.INITIATIVE, "J", AS_OF),
                said -> said.evidence("band", Band.GREEN, "statusReports.scale", AS_OF),
                said -> said.evidence("band", Band.RED, "statusReports.band", AS_OF),
                said -> said.evidence("band", Band.GREEN, "statusReports.band", AS_OF.plusDays(1)),
                said -> said.evidence("band", Band.GREEN, "statusReports.band", AS_OF)
                        .evidence("a", 1));
    }

    @ParameterizedTest
    @MethodSource("more")
    void draftsComeInTheOrderOfWhatTheySay(Consumer<Draft> more) {
        draft.evidence("band", Band.GREEN, "statusReports.band", AS_OF);
        Draft later = new Draft("XX-01", SUBJECT);
        more.accept(later);
        assertThat(draft.compareSaid(later)).isNegative();
        assertThat(later.compareSaid(draft)).isPositive();
    }
}
