package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader without a mouse. */
class KeyboardTest {

    private static final int PATIENCE = 60;

    private static Chromium chromium;

    private Visit visit;
    private Page page;
    private Keyboard keys;

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
        visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT);
        page = visit.page();
        keys = page.keyboard();
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private boolean focused(String selector) {
        return (Boolean) visit.ask("document.activeElement.matches('" + selector + "')");
    }

    private void tabTo(String selector) {
        for (int i = 0; i < PATIENCE && !focused(selector); i++) {
            keys.press("Tab");
        }
        assertThat(focused(selector)).as(selector).isTrue();
    }

    @Test
    void skipsToTheReportFirst() {
        keys.press("Tab");
        assertThat(focused("a.skip")).isTrue();
        assertThat(page.locator("a.skip").boundingBox().y).isNotNegative();

        keys.press("Enter");

        assertThat(focused("main")).isTrue();
    }

    @Test
    void reachesEveryPartThroughTheContents() {
        tabTo("nav a[href=\"#findings\"]");
        keys.press("Enter");

        assertThat(page.url()).endsWith("#findings");
        keys.press("Tab");
        assertThat(focused("input[name=words]")).isTrue();
    }

    @Test
    void filtersByTypingAndByTheSpaceBar() {
        tabTo("input[name=words]");
        keys.type("oven");
        page.locator(".status:not(:text('" + Reports.FINDINGS + " of'))").waitFor();

        tabTo("input[value=high]");
        keys.press("Space");
        page.locator("#g-high")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));

        assertThat(visit.shown("article.finding.high")).isZero();
    }

    @Test
    void opensTheEvidenceOfAFinding() {
        page.locator("article.finding h4").first().scrollIntoViewIfNeeded();
        tabTo("article.finding summary");
        keys.press("Enter");

        assertThat(page.locator("article.finding details").first().getAttribute("open"))
                .isNotNull();
    }

    @Test
    void showsWhereTheFocusIs() {
        tabTo("input[value=high]");
        assertThat(visit.ask("getComputedStyle(document.activeElement.nextElementSibling).outlineStyle"))
                .isEqualTo("solid");

        tabTo("button[type=reset]");
        assertThat(visit.ask("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }
}
