package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Dissent;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationBuilder;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupthinkOracleTest {

    private static final Map<String, Set<String>> FOUND = Map.of("DECISION:D", Set.of("a"));
    private static final Participant[] THREE = members("A", "B", "C");

    /** Material; three members say yes. */
    private static DecisionBuilder unanimous() {
        return decision("D", daysAgo(10)).reversible(false).participants(THREE);
    }

    /** Beside "nobody from outside" two more signs: together three. */
    private static DecisionBuilder threeSigns() {
        return unanimous().durationMinutes(29).contingency(false);
    }

    /** Nobody from outside is the first sign; each test adds the third. */
    private static DecisionBuilder twoSigns() {
        return unanimous().durationMinutes(29);
    }

    private static DecisionBuilder decision(String id, LocalDate decidedOn) {
        return Decision.builder(id, DecisionKind.CONTINUE, decidedOn).subjectId("I");
    }

    private static Participant[] members(String... people) {
        return Arrays.stream(people)
                .map(person -> Participant.of(person, ParticipantRole.MEMBER, Stance.FOR))
                .toArray(Participant[]::new);
    }

    @Test
    void firesOnThreeSigns() {
        assertThat(found(threeSigns())).isEqualTo(FOUND);
    }

    @Test
    void staysSilentOnTwoSigns() {
        assertThat(found(twoSigns())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({", a", "4, a", "3, b", "0, b"})
    void aFirmOfUnderFourGetsASofterLetter(@Nullable Integer headcount, String letter) {
        OrganizationBuilder organization = Organization.builder("O", "Baker", AS_OF);
        if (headcount != null) {
            organization.headcount(headcount);
        }
        assertThat(found(Portfolio.builder()
                        .organization(organization.build())
                        .add(initiative("I").build(), threeSigns().build())
                        .build()))
                .isEqualTo(Map.of("DECISION:D", Set.of(letter)));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "4.999999, false"})
    void isMaterialFromFivePercentOfThePortfolioBudget(String amount, boolean fires) {
        assertThat(funded(Organization.builder("O", "Baker", AS_OF), amount, "100"))
                .isEqualTo(fires ? FOUND : Map.of());
    }

    @ParameterizedTest
    @CsvSource({"10, true", "9.999999, false"})
    void theOrganizationMayStateAnotherMateriality(String amount, boolean fires) {
        assertThat(funded(Organization.builder("O", "Baker", AS_OF).materiality(0.1), amount, "100"))
                .isEqualTo(fires ? FOUND : Map.of());
    }

    @Test
    void isNotMaterialWithoutAPortfolioBudget() {
        assertThat(funded(Organization.builder("O", "Baker", AS_OF), "5", "0")).isEmpty();
    }

    @Test
    void whatCanBeUndoneIsMaterialByItsAmountAlone() {
        assertThat(found(decision("D", daysAgo(10))
                        .reversible(true)
                        .participants(THREE)
                        .durationMinutes(29)
                        .contingency(false)))
                .isEmpty();
    }

    @Test
    void needsThreeParticipants() {
        assertThat(found(decision("D", daysAgo(10))
                        .reversible(false)
                        .participants(members("A", "B"))
                        .durationMinutes(29)
                        .contingency(false)))
                .isEmpty();
    }

    @Test
    void anAbsentStanceAndAnAbstentionBreakUnanimity() {
        assertThat(found(withFourth(new Participant("X", ParticipantRole.MEMBER, null, null))))
                .isEmpty();
        assertThat(found(withFourth(Participant.of("X", ParticipantRole.MEMBER, Stance.ABSTAIN))))
                .isEmpty();
        assertThat(found(withFourth(Participant.of("X", ParticipantRole.MEMBER, Stance.FOR))))
                .isEqualTo(FOUND);
    }

    private static DecisionBuilder withFourth(Participant fourth) {
        return threeSigns().participants(fourth);
    }

    @Test
    void aRecordedDebateSilences() {
        assertThat(found(threeSigns().evidence(evidence(EvidenceStance.CONTRADICTS, "Checked"))))
                .isEmpty();
        assertThat(found(threeSigns().evidence(evidence(EvidenceStance.CONTRADICTS, null))))
                .isEqualTo(FOUND);
        assertThat(found(threeSigns().evidence(evidence(EvidenceStance.SUPPORTS, "Checked"))))
                .isEqualTo(FOUND);
    }

    private static EvidenceItem evidence(EvidenceStance stance, @Nullable String response) {
        return new EvidenceItem(null, stance, null, null, null, null, response, null);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, true", "2, 0, false", "3, 1, false"})
    void countsAreEnough(int participants, int dissents, boolean fires) {
        assertThat(found(decision("D", daysAgo(10))
                        .reversible(false)
                        .participantCount(participants)
                        .dissentCount(dissents)
                        .optionCount(1)
                        .durationMinutes(29)
                        .contingency(false)))
                .isEqualTo(fires ? FOUND : Map.of());
    }

    @Test
    void aMissingCountOfDissentsIsNoUnanimity() {
        assertThat(found(decision("D", daysAgo(10))
                        .reversible(false)
                        .participantCount(3)
                        .optionCount(1)
                        .durationMinutes(29)
                        .contingency(false)))
                .isEmpty();
    }

    @Test
    void participantsThatAreNotListedAreNoSignThatNobodyCameFromOutside() {
        assertThat(found(decision("D", daysAgo(10))
                        .reversible(false)
                        .participantCount(3)
                        .dissentCount(0)
                        .durationMinutes(29)
                        .contingency(false)))
                .isEmpty();
    }

    @Test
    void oneRealOptionIsASign() {
        assertThat(found(twoSigns().options(Option.of("Build"), Option.nothing("Wait"))))
                .isEqualTo(FOUND);
        assertThat(found(twoSigns().options(Option.of("Build"), Option.of("Buy"))))
                .isEmpty();
        assertThat(found(twoSigns().options(Option.nothing("Wait")))).isEmpty();
        assertThat(found(twoSigns().options())).isEmpty();
        assertThat(found(twoSigns().optionCount(1))).isEqualTo(FOUND);
        assertThat(found(twoSigns().optionCount(2))).isEmpty();
    }

    @Test
    void noDissentAndNoRiskAreASign() {
        Risk elsewhere = risk(SubjectType.INITIATIVE, "J");
        assertThat(found(twoSigns().dissents(), elsewhere)).isEqualTo(FOUND);
        assertThat(found(twoSigns().dissentCount(0), elsewhere)).isEqualTo(FOUND);
        assertThat(found(twoSigns(), elsewhere)).isEmpty();
        assertThat(found(twoSigns().dissents(new Dissent("Too dear", null)), elsewhere))
                .isEmpty();
        assertThat(found(twoSigns().dissents(), risk(SubjectType.INITIATIVE, "I")))
                .isEmpty();
        assertThat(found(twoSigns().dissents(), risk(SubjectType.DECISION, "D")))
                .isEmpty();
    }

    @Test
    void noRiskIsNotASignWhereNobodySuppliedRisks() {
        assertThat(found(twoSigns().dissents())).isEmpty();
    }

    private static Risk risk(SubjectType type, String id) {
        return new Risk("R", type, id, Level.LOW, null, null);
    }

    @ParameterizedTest
    @EnumSource(ParticipantRole.class)
    void onlySomebodyFromOutsideTakesTheSignAway(ParticipantRole role) {
        assertThat(found(withFourth(Participant.of("X", role, Stance.FOR))))
                .isEqualTo(role == ParticipantRole.OUTSIDE ? Map.of() : FOUND);
    }

    @Test
    void theLeadSpeakingFirstIsASign() {
        assertThat(found(twoSigns().participants(new Participant("X", ParticipantRole.LEAD, Stance.FOR, 1))))
                .isEqualTo(FOUND);
        assertThat(found(twoSigns().participants(new Participant("X", ParticipantRole.LEAD, Stance.FOR, 2))))
                .isEmpty();
        assertThat(found(twoSigns().participants(new Participant("X", ParticipantRole.SPONSOR, Stance.FOR, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false"})
    void underHalfAnHourIsASign(int minutes, boolean fires) {
        assertThat(found(unanimous().contingency(false).durationMinutes(minutes)))
                .isEqualTo(fires ? FOUND : Map.of());
    }

    @Test
    void aPlanForFailureTakesTheSignAway() {
        assertThat(found(twoSigns().contingency(true))).isEmpty();
    }

    @Test
    void theSameGroupWithoutDissentOnTheFiveDecisionsBeforeIsASign() {
        assertThat(found(twoSigns(), before(5, THREE))).isEqualTo(FOUND);
    }

    @Test
    void fourDecisionsBeforeAreTooFew() {
        assertThat(found(twoSigns(), before(4, THREE))).isEmpty();
    }

    @Test
    void onlyTheFiveDecisionsDirectlyBeforeCount() {
        Decision oldDispute =
                decision("B0", daysAgo(300)).participants(THREE).dissentCount(1).build();
        Decision newDispute =
                decision("B9", daysAgo(11)).participants(THREE).dissentCount(1).build();
        assertThat(found(twoSigns(), and(before(5, THREE), oldDispute))).isEqualTo(FOUND);
        assertThat(found(twoSigns(), and(before(5, THREE), newDispute))).isEmpty();
    }

    @Test
    void decisionsOfOneDayGoByTheirIds() {
        Decision onTheDayBefore = decision("C", daysAgo(10)).dissentCount(1).build();
        Decision onTheDayAfter = decision("E", daysAgo(10)).dissentCount(1).build();
        assertThat(found(twoSigns(), and(before(5, THREE), onTheDayBefore))).isEmpty();
        assertThat(found(twoSigns(), and(before(5, THREE), onTheDayAfter))).isEqualTo(FOUND);
    }

    @Test
    void anUnknownDissentBeforeIsNotNone() {
        Decision[] unknown = IntStream.rangeClosed(1, 5)
                .mapToObj(i ->
                        decision("B" + i, daysAgo(20 + i)).participants(THREE).build())
                .toArray(Decision[]::new);
        assertThat(found(twoSigns(), unknown)).isEmpty();
    }

    @Test
    void aVoteAgainstBeforeIsADissent() {
        Decision against = decision("B9", daysAgo(11))
                .participants(members("A", "B", "C"))
                .participants(Participant.of("D", ParticipantRole.MEMBER, Stance.AGAINST))
                .group("board")
                .dissents()
                .build();
        assertThat(found(twoSigns().group("board"), and(before(5, THREE), against)))
                .isEmpty();
    }

    @Test
    void fourOfFivePeopleAreTheSameGroup() {
        DecisionBuilder four = decision("D", daysAgo(10))
                .reversible(false)
                .durationMinutes(29)
                .participants(members("A", "B", "C", "D"));
        assertThat(found(four, before(5, members("A", "B", "C", "D", "E")))).isEqualTo(FOUND);
    }

    @Test
    void threeOfFourPeopleAreNotTheSameGroup() {
        assertThat(found(twoSigns(), before(5, members("A", "B", "C", "D")))).isEmpty();
    }

    @Test
    void theSameNameOfAGroupIsEnough() {
        Decision[] before = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> decision("B" + i, daysAgo(20 + i))
                        .group("board")
                        .dissentCount(0)
                        .build())
                .toArray(Decision[]::new);
        assertThat(found(twoSigns().group("board"), before)).isEqualTo(FOUND);
        assertThat(found(twoSigns().group("other"), before)).isEmpty();
        assertThat(found(twoSigns(), before)).isEmpty();
    }

    @Test
    void peopleThatNobodyListedAreNoGroup() {
        Decision[] before = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> decision("B" + i, daysAgo(20 + i))
                        .participantCount(3)
                        .dissentCount(0)
                        .build())
                .toArray(Decision[]::new);
        DecisionBuilder counted = decision("D", daysAgo(10))
                .reversible(false)
                .participantCount(3)
                .dissentCount(0)
                .durationMinutes(29)
                .contingency(false);
        assertThat(found(counted, before)).isEmpty();
    }

    @Test
    void staysSilentWhereNobodySuppliedParticipants() {
        assertThat(found(organization()
                        .add(initiative("I").build(), threeSigns().build())
                        .unavailable("decisions.participants", "decisions.participantCount")
                        .build()))
                .isEmpty();
    }

    /** Earlier decisions of these people, without dissent. */
    private static Decision[] before(int count, Participant... people) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> decision("B" + i, daysAgo(20 + i))
                        .participants(people)
                        .dissents()
                        .build())
                .toArray(Decision[]::new);
    }

    private static Fact[] and(Fact[] facts, Fact fact) {
        return Stream.concat(Arrays.stream(facts), Stream.of(fact)).toArray(Fact[]::new);
    }

    private static SortedMap<String, SortedSet<String>> funded(
            OrganizationBuilder organization, String amount, String budget) {
        Decision decision = decision("D", daysAgo(10))
                .amount(Money.of(amount))
                .participants(THREE)
                .durationMinutes(29)
                .contingency(false)
                .build();
        return found(Portfolio.builder()
                .organization(organization.build())
                .addAll(List.of(initiative("I").budgets(budget(budget)).build(), decision))
                .build());
    }

    private static SortedMap<String, SortedSet<String>> found(DecisionBuilder decision, Fact... facts) {
        return found(organization()
                .add(initiative("I").build(), initiative("J").build(), decision.build())
                .add(facts)
                .build());
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new GroupthinkOracle().firing(portfolio);
    }
}
