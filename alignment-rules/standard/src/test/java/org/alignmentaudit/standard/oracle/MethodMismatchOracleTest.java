package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Posture;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of ME-01 fires. */
class MethodMismatchOracleTest {

    private static Map<String, Set<String>> firing(Organization organization, Initiative initiative) {
        return new TreeMap<>(new MethodMismatchOracle()
                .firing(Portfolio.builder()
                        .organization(organization)
                        .add(initiative)
                        .build()));
    }

    private static Map<String, Set<String>> released(int daysAgo) {
        return firing(
                Organization.builder("O", "Firm", AS_OF)
                        .currency("EUR")
                        .posture(Posture.INNOVATE)
                        .build(),
                Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .methodology(Methodology.WATERFALL)
                        .milestones(new Milestone(daysAgo(daysAgo), MilestoneKind.RELEASE))
                        .build());
    }

    @Test
    void halfAYearMayPassBetweenReleases() {
        assertThat(released(180)).isEmpty();
        assertThat(released(181)).containsEntry("INITIATIVE:I", Set.of("a"));
    }
}
