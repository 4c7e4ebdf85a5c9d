package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintTest {

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void paperGetsTheEvidenceAndNoFilters() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_DARK)) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("dispatchEvent(new Event('beforeprint'))");

            assertThat(visit.shown("article.finding details dl")).isGreaterThan(50);
            assertThat(visit.shown("form.filters")).isZero();
            assertThat(visit.shown("nav")).isZero();
            assertThat(visit.ask("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");

            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(visit.shown("article.finding details dl")).isZero();
        }
    }

    @Test
    void paperSaysHowManyFindingsAreMissingFromIt() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT)) {
            Page page = visit.page();
            page.locator("input[name=words]").fill("sourdough");
            page.locator("p.paper:not([hidden])")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(visit.shown("p.paper")).isZero();
            long shown = visit.shown("article.finding");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(shown).isBetween(1L, Reports.FINDINGS - 1L);
            assertThat(visit.shown("article.finding")).isEqualTo(shown);
            assertThat(visit.shown("p.paper")).isEqualTo(1);
            assertThat(page.locator("p.paper").textContent())
                    .contains("Findings that follow: " + shown + " of " + Reports.FINDINGS);
        }
    }

    @Test
    void paperSaysNothingOfFiltersWhereAllIsOnIt() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.shown("article.finding")).isEqualTo(Reports.FINDINGS);
            assertThat(visit.shown("p.paper")).isZero();
        }
    }

    @Test
    void paperGetsTheChartWhoseTextStandsOutside() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT)) {
            visit.page().setViewportSize(700, 900);
            assertThat(visit.shown("svg.sankey.narrow")).isEqualTo(1);

            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.shown("svg.sankey.narrow")).isZero();
            assertThat(visit.shown("svg.sankey.wide")).isEqualTo(1);
        }
    }

    @Test
    void paperKeepsSentencesApart() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.ask("""
                    [...document.querySelectorAll('main p + p')]
                      .filter(later => later.getClientRects().length > 0
                        && later.getBoundingClientRect().top
                          < later.previousElementSibling.getBoundingClientRect().bottom - 1)
                      .map(later => later.textContent)""")).isEqualTo(List.of());
        }
    }

    @Test
    void makesAPdf() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT)) {
            byte[] pdf = visit.page()
                    .pdf(new Page.PdfOptions()
                            .setFormat("A4")
                            .setPrintBackground(true)
                            .setPath(Path.of("target", "screenshots", "bakery.pdf")));

            assertThat(pdf.length).isGreaterThan(100_000);
        }
    }
}
