package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule of the house may find something and cite nothing: its card, the first here, has nothing to open. */
class BareFindingTest {

    private static Chromium chromium;

    private Visit visit;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void visit() {
        visit = chromium.visit(Reports.bare(), Device.DESK_LIGHT);
        page = visit.page();
    }

    @AfterEach
    void leave() {
        assertThat(visit.messages()).isEmpty();
        visit.close();
    }

    @Test
    void doesNotKeepTheOthersFromOpening() {
        assertThat(page.locator("article.finding").first().locator("details").count())
                .isZero();

        page.locator("button[name=evidence]").click();

        assertThat(visit.shown("article.finding details[open]")).isEqualTo(Reports.FINDINGS - 1L);
    }

    @Test
    void isFoundByALinkWhileAFilterHidesIt() {
        page.locator("input[name=words]").fill("no such word");
        page.locator(".nothing:visible").waitFor();

        page.locator("#overview .links a").first().click();

        page.locator("article.finding:target:visible").waitFor();
        assertThat(page.locator("article.finding:target details").count()).isZero();
    }
}
