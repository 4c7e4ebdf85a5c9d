package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the links of an initiative say. */
class LinkCheckTest {

    private static LinkCheck check(GoalLink... links) {
        return initiative().goalLinks(links).build().linkCheck();
    }

    private static GoalLink link(@Nullable String mechanism, @Nullable String kpiId) {
        return new GoalLink("G", null, mechanism, kpiId, null, null);
    }

    @Test
    void aLinkIsBareWithNeitherMechanismNorKpi() {
        LinkCheck check = check(link(null, null), link("cheaper rye", null), link(null, "K"));

        assertThat(check.links()).isEqualTo(3);
        assertThat(check.bare()).isEqualTo(1);
        assertThat(check.bareTo()).containsExactly("G");
    }

    @Test
    void countsEachGoalOnce() {
        assertThat(check(GoalLink.to("G"), GoalLink.to("G", 0.5), GoalLink.to("H"))
                        .goals())
                .isEqualTo(2);
    }

    @Test
    void linksAreAlikeWhenAllStateOneWeight() {
        LinkCheck check = check(GoalLink.to("G", 0.5), GoalLink.to("H", 0.5), GoalLink.to("I", 0.5));

        assertThat(check.commonWeight()).isEqualTo(0.5);
        assertThat(check.alikeFrom(3)).isTrue();
        assertThat(check.alikeFrom(4)).isFalse();
    }

    @Test
    void linksAreNotAlikeWhenOneStatesAnotherWeightOrNone() {
        assertThat(check(GoalLink.to("G", 1), GoalLink.to("H", 0.5)).alikeFrom(2))
                .isFalse();
        assertThat(check(GoalLink.to("G", 1), GoalLink.to("H")).alikeFrom(2)).isFalse();
        assertThat(check(GoalLink.to("G"), GoalLink.to("H", 1)).alikeFrom(2)).isFalse();
        assertThat(check(GoalLink.to("G"), GoalLink.to("H")).alikeFrom(2)).isFalse();
    }

    @Test
    void saysNothingWithoutLinks() {
        assertThat(check()).isEqualTo(new LinkCheck(0, 0, List.of(), 0, null));
        assertThat(check().alikeFrom(0)).isFalse();
        assertThat(initiative().build().linkCheck()).isEqualTo(check());
    }
}
