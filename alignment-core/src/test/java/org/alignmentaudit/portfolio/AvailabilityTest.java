package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** Supplied, unavailable, absent: what a portfolio says it knows. */
class AvailabilityTest {

    private static final StatusReport RED = StatusReport.of(Given.AS_OF, Band.RED);

    @Test
    void anElementWithARecordIsSupplied() {
        assertThat(portfolio(goal("G").build()).supplies("goals")).isTrue();
    }

    @Test
    void anElementThatWasNeverMentionedIsNot() {
        assertThat(portfolio().supplies("goals")).isFalse();
    }

    @Test
    void anElementDeclaredAsSuppliedIsSuppliedWithoutARecord() {
        Portfolio portfolio = organization().supplied("goals").build();
        assertThat(portfolio.supplies("goals")).isTrue();
        assertThat(portfolio.suppliedElements()).containsExactly("organization", "goals");
    }

    @Test
    void anElementDeclaredAsUnavailableIsNotSuppliedDespiteARecord() {
        Portfolio portfolio =
                organization().add(goal("G").build()).unavailable("goals").build();
        assertThat(portfolio.supplies("goals")).isFalse();
        assertThat(portfolio.unavailable()).containsExactly("goals");
    }

    @Test
    void unavailableBeatsSupplied() {
        Portfolio portfolio =
                organization().supplied("goals").unavailable("goals").build();
        assertThat(portfolio.supplies("goals")).isFalse();
    }

    @Test
    void anUnavailableElementHasNoFieldsAndRowsEither() {
        Portfolio portfolio = organization()
                .add(initiative("I").sponsor("P").statusReports(RED).build())
                .unavailable("initiatives")
                .build();
        assertThat(portfolio.supplies("initiatives.sponsor")).isFalse();
        assertThat(portfolio.supplies("initiatives.statusReports")).isFalse();
        assertThat(portfolio.supplies("initiatives.statusReports.band")).isFalse();
    }

    @Test
    void aListIsSuppliedOnceOneRecordKnowsIt() {
        Portfolio portfolio =
                portfolio(initiative("I").goalLinks().build(), initiative("J").build());
        assertThat(portfolio.supplies("initiatives.goalLinks")).isTrue();
    }

    @Test
    void aListThatNoRecordKnowsIsNotSupplied() {
        assertThat(portfolio(initiative("I").build()).supplies("initiatives.goalLinks"))
                .isFalse();
    }

    @Test
    void nothingIsMissingFromAListWhereThereIsNoRecord() {
        assertThat(organization().supplied("initiatives").build().supplies("initiatives.goalLinks"))
                .isTrue();
    }

    @Test
    void aListOfAnElementThatWasNeverMentionedIsNotSupplied() {
        assertThat(organization().supplied("initiatives.goalLinks").build().supplies("initiatives.goalLinks"))
                .isFalse();
    }

    @Test
    void aListDeclaredAsSuppliedIsFilledInWhereItWasUnknown() {
        Portfolio portfolio = organization()
                .add(
                        initiative("I").build(),
                        initiative("J").goalLinks(GoalLink.to("G")).build(),
                        goal("G").build())
                .supplied("goalLinks")
                .build();
        assertThat(portfolio.initiatives())
                .extracting(Initiative::goalLinks)
                .extracting(links -> links.known() ? links.size() : -1)
                .containsExactly(0, 1);
        assertThat(portfolio.supplies("initiatives.goalLinks")).isTrue();
    }

    @Test
    void aListDeclaredAsUnavailableIsNotSuppliedDespiteRows() {
        Portfolio portfolio = organization()
                .add(initiative("I").statusReports(RED).build())
                .unavailable("statusReports")
                .build();
        assertThat(portfolio.unavailable()).containsExactly("initiatives.statusReports");
        assertThat(portfolio.supplies("initiatives.statusReports")).isFalse();
        assertThat(portfolio.supplies("statusReports.band")).isFalse();
        assertThat(portfolio.supplies("initiatives.sponsor")).isFalse();
        assertThat(portfolio.supplies("initiatives")).isTrue();
    }

    @Test
    void aFieldIsSuppliedOnceOneRecordCarriesIt() {
        Portfolio portfolio = portfolio(goal("G").owner("P").build(), goal("H").build());
        assertThat(portfolio.supplies("goals.owner")).isTrue();
        assertThat(portfolio.supplies("goals.due")).isFalse();
    }

    @Test
    void aListOfTextsIsSuppliedOnceOneRecordCarriesAText() {
        assertThat(portfolio(initiative("I").tags().build()).supplies("initiatives.tags"))
                .isFalse();
        assertThat(portfolio(initiative("I").tags("run").build()).supplies("initiatives.tags"))
                .isTrue();
    }

    @Test
    void aFieldDeclaredAsSuppliedNeedsNoRecordToCarryIt() {
        Portfolio portfolio =
                organization().add(goal("G").build()).supplied("goals.owner").build();
        assertThat(portfolio.supplies("goals.owner")).isTrue();
        assertThat(portfolio.suppliedFields()).containsExactly("goals.owner");
    }

    @Test
    void aFieldDeclaredAsUnavailableIsNotSuppliedDespiteAValue() {
        Portfolio portfolio = organization()
                .add(goal("G").owner("P").build())
                .unavailable("goals.owner")
                .build();
        assertThat(portfolio.supplies("goals.owner")).isFalse();
        assertThat(portfolio.supplies("goals")).isTrue();
    }

    @Test
    void aFieldOfRowsIsSuppliedOnceOneRowCarriesIt() {
        StatusReport measured =
                new StatusReport(Given.daysAgo(1), Band.GREEN, RED.scale(), null, 1.1, null, null, null, null, null);
        Portfolio portfolio =
                portfolio(initiative("I").statusReports(RED, measured).build());
        assertThat(portfolio.supplies("statusReports.cpi")).isTrue();
        assertThat(portfolio.supplies("statusReports.spi")).isFalse();
    }

    @Test
    void nothingIsMissingFromRowsWhereTheListIsKnownToBeEmpty() {
        assertThat(portfolio(initiative("I").statusReports().build()).supplies("statusReports.cpi"))
                .isTrue();
    }

    @Test
    void aFieldOfRowsThatNobodySuppliedIsNotSupplied() {
        assertThat(portfolio(initiative("I").build()).supplies("statusReports.cpi"))
                .isFalse();
    }

    @Test
    void aFieldOfRowsCanBeDeclaredBothWays() {
        PortfolioBuilder builder =
                organization().add(initiative("I").statusReports(RED).build());
        Portfolio portfolio = builder.supplied("statusReports.spi")
                .unavailable("statusReports.band")
                .build();
        assertThat(portfolio.supplies("statusReports.spi")).isTrue();
        assertThat(portfolio.supplies("statusReports.band")).isFalse();
    }

    @Test
    void theSameAnswerComesTwice() {
        Portfolio portfolio = portfolio(goal("G").build());
        assertThat(portfolio.supplies("goals.owner")).isEqualTo(portfolio.supplies("goals.owner"));
    }

    @Test
    void anUnknownPathCannotBeAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portfolio().supplies("goals.ownr"))
                .withMessageStartingWith(
                        "'goals.ownr' is no path of the data dictionary.\nMaybe one of [organization,");
    }

    @Test
    void aListDeclaredAsSuppliedStaysUnknownWhereARecordCountsItsRows() {
        Portfolio portfolio = organization()
                .add(
                        decision("D", AS_OF).build(),
                        decision("E", AS_OF).optionCount(3).build())
                .supplied("decisions.options")
                .build();
        assertThat(portfolio.decisions())
                .extracting(decision -> decision.options().known())
                .containsExactly(true, false);
    }
}
