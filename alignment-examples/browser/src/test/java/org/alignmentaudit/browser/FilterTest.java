package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final String FINDING = "article.finding";

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
        visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT);
        page = visit.page();
    }

    @AfterEach
    void leave() {
        assertThat(visit.messages()).isEmpty();
        visit.close();
    }

    private void untick(String name, String value) {
        page.locator("input[name=" + name + "][value=" + value + "]")
                .uncheck(new Locator.UncheckOptions().setForce(true));
    }

    private void waitFor(String status) {
        page.waitForFunction("text => document.querySelector('.status').textContent === text", status);
    }

    @Test
    void leavesOutTheSeveritiesThatAreNotTicked() {
        untick("severity", "medium");
        waitFor("19 of 51 findings show");

        assertThat(visit.shown(FINDING)).isEqualTo(19);
        assertThat(visit.shown(FINDING + ".medium")).isZero();
        assertThat(visit.shown("#g-medium")).isZero();
    }

    @Test
    void keepsOneRule() {
        page.locator("select[name=rule]").selectOption("CB-03");
        waitFor("1 of 51 findings show");

        assertThat(page.locator(FINDING + ":visible").textContent()).contains("Deck oven for sourdough");
    }

    @Test
    void findsWordsWhereverTheyStandInAFinding() {
        page.locator("input[name=words]").fill("BUDGET  sourdough");
        page.locator(".status:not(:text('51 of 51'))").waitFor();

        assertThat(visit.shown(FINDING)).isBetween(1L, 10L);
        assertThat(page.locator(FINDING + ":visible").first().textContent().toLowerCase())
                .contains("budget", "sourdough");
    }

    @Test
    void hidesWaivedFindings() {
        long waived = visit.shown(FINDING + ".waived");
        untick("waived", "yes");
        waitFor(51 - waived + " of 51 findings show");

        assertThat(waived).isPositive();
        assertThat(visit.shown(FINDING + ".waived")).isZero();
    }

    @Test
    void keepsWhatIsNewSinceTheBaseline() {
        untick("state", "unchanged");
        untick("state", "changed");
        waitFor("17 of 51 findings show");

        assertThat(visit.shown(FINDING + "[data-state=new]")).isEqualTo(17);
    }

    @Test
    void saysSoWhereNothingMatchesAndShowsAllAgain() {
        page.locator("input[name=words]").fill("no such word");
        waitFor("0 of 51 findings show");
        assertThat(visit.shown(".nothing")).isEqualTo(1);

        page.locator("button[type=reset]").click();
        waitFor("51 of 51 findings show");
        assertThat(visit.shown(".nothing")).isZero();
    }

    @Test
    void leadsToAFindingThatAFilterHides() {
        page.locator("input[name=words]").fill("no such word");
        waitFor("0 of 51 findings show");

        page.locator("#overview .links a").first().click();

        assertThat(page.url()).contains("#f-");
        assertThat(page.locator(FINDING + ":target").isVisible()).isTrue();
        assertThat(page.locator(FINDING + ":target details").getAttribute("open"))
                .isNotNull();
    }

    @Test
    void opensAllEvidenceAtOnce() {
        assertThat(visit.shown(FINDING + " .seen")).isZero();

        page.locator("button[name=evidence]").click();

        assertThat(visit.shown(FINDING + " .seen")).isGreaterThan(50);
        assertThat(page.locator("button[name=evidence]").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }
}
