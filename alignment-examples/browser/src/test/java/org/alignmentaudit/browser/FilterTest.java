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
    private long all;

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
        all = visit.shown(FINDING);
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

    private void waitFor(long shown) {
        String status = "Findings shown: " + shown + " of " + all;
        page.waitForFunction("text => document.querySelector('.status').textContent === text", status);
    }

    @Test
    void leavesOutTheSeveritiesThatAreNotTicked() {
        long medium = visit.shown(FINDING + ".medium");
        untick("severity", "medium");
        waitFor(all - medium);

        assertThat(medium).isBetween(1L, all - 1);
        assertThat(visit.shown(FINDING)).isEqualTo(all - medium);
        assertThat(visit.shown(FINDING + ".medium")).isZero();
        assertThat(visit.shown("#g-medium")).isZero();
    }

    @Test
    void keepsOneRule() {
        page.locator("select[name=rule]").selectOption("CB-03");
        waitFor(1);

        assertThat(page.locator(FINDING + ":visible").textContent()).contains("Deck oven for sourdough");
    }

    @Test
    void findsWordsWhereverTheyStandInAFinding() {
        page.locator("input[name=words]").fill("BUDGET  sourdough");
        page.locator(".status:not(:text('" + all + " of " + all + "'))").waitFor();

        assertThat(visit.shown(FINDING)).isBetween(1L, 10L);
        assertThat(page.locator(FINDING + ":visible").first().textContent().toLowerCase())
                .contains("budget", "sourdough");
    }

    @Test
    void hidesWaivedFindings() {
        long waived = visit.shown(FINDING + ".waived");
        untick("waived", "yes");
        waitFor(all - waived);

        assertThat(waived).isPositive();
        assertThat(visit.shown(FINDING + ".waived")).isZero();
    }

    @Test
    void keepsWhatIsNewSinceTheBaseline() {
        long added = visit.shown(FINDING + "[data-state=new]");
        untick("state", "unchanged");
        untick("state", "changed");
        waitFor(added);

        assertThat(added).isBetween(1L, all - 1);
        assertThat(visit.shown(FINDING + "[data-state=new]")).isEqualTo(added);
    }

    @Test
    void saysSoWhereNothingMatchesAndShowsAllAgain() {
        page.locator("input[name=words]").fill("no such word");
        waitFor(0);
        assertThat(visit.shown(".nothing")).isEqualTo(1);

        page.locator("button[type=reset]").click();
        waitFor(all);
        assertThat(visit.shown(".nothing")).isZero();
    }

    @Test
    void leadsToAFindingThatAFilterHides() {
        page.locator("input[name=words]").fill("no such word");
        waitFor(0);

        page.locator("#overview .links a").first().click();

        assertThat(page.url()).contains("#f-");
        assertThat(page.locator(FINDING + ":target").isVisible()).isTrue();
        assertThat(page.locator(FINDING + ":target details").getAttribute("open"))
                .isNotNull();
    }

    @Test
    void leadsThereAgainAfterTheFilterHidItOnceMore() {
        Locator link = page.locator("#overview .links a").first();
        link.click();
        page.locator("input[name=words]").fill("no such word");
        waitFor(0);

        link.click();

        waitFor(all);
        assertThat(page.locator(FINDING + ":target").isVisible()).isTrue();
    }

    @Test
    void opensAllEvidenceAtOnce() {
        assertThat(visit.shown(FINDING + " details dl")).isZero();

        page.locator("button[name=evidence]").click();

        assertThat(visit.shown(FINDING + " details dl")).isGreaterThan(50);
        assertThat(page.locator("button[name=evidence]").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }
}
