package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.junit.jupiter.api.Test;

/** Which initiatives are programmes. */
class ProgrammesTest {

    private static final Initiative WHOLE = initiative("WHOLE").build();
    private static final Initiative PART =
            initiative("PART", InitiativeStatus.CANCELLED).parentId("WHOLE").build();

    @Test
    void anInitiativeIsAProgrammeWhereOthersBelongToIt() {
        Programmes programmes = portfolio(WHOLE, PART).profile().programmes();

        assertThat(programmes.has(WHOLE)).isTrue();
        assertThat(programmes.has(PART)).isFalse();
    }

    @Test
    void whatIsUnavailableDoesNotCount() {
        assertThat(organization()
                        .add(WHOLE, PART)
                        .unavailable("initiatives.parentId")
                        .build()
                        .profile()
                        .programmes()
                        .has(WHOLE))
                .isFalse();
    }
}
