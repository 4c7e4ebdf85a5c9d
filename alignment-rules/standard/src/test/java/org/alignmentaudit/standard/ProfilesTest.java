package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.api.Test;

/**
 * How many rules each profile holds. Whoever moves a rule decides what a firm is troubled with, so the numbers are kept here:
 * {@code essential} is what a firm can take in at once and needs little data for, {@code standard} is what one of ten to 250
 * people can act on, and {@code full} holds the eight that need records only a larger organisation keeps.
 */
class ProfilesTest {

    private static Set<String> rules(Profile profile) {
        return StandardPack.pack().rules().stream()
                .filter(rule -> profile.holds(rule.profile()))
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void essentialIsAboutTwenty() {
        assertThat(rules(Profile.ESSENTIAL)).hasSize(20);
    }

    @Test
    void essentialNeedsNoMoreThanGoalsInitiativesAndDecisions() {
        Set<String> known = Set.of("organization", "goals", "initiatives", "decisions");
        assertThat(StandardPack.pack().rules())
                .filteredOn(rule -> rule.profile() == Profile.ESSENTIAL)
                .allSatisfy(rule -> assertThat(rule.alternatives().get(0).needs())
                        .as(rule.id())
                        .allSatisfy(any -> assertThat(any).anyMatch(path -> known.contains(path.split("\\.")[0]))));
    }

    @Test
    void standardHoldsFortySevenMore() {
        assertThat(rules(Profile.STANDARD)).hasSize(20 + 47).containsAll(rules(Profile.ESSENTIAL));
    }

    @Test
    void fullHoldsTheWholeCatalogue() {
        assertThat(rules(Profile.FULL)).hasSize(75).containsAll(rules(Profile.STANDARD));
    }
}
