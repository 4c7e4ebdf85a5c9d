package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whoever opens the report of the bakery, on a desk or a phone, by day or by night. */
class ReportPageTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static Chromium chromium;
    private static Path bakery;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        bakery = Reports.bakery();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void rendersWithoutAMessageOrARequest(Device device) {
        try (Visit visit = chromium.visit(bakery, device)) {
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "screenshots", "bakery-" + device + ".png")));

            assertThat(visit.shown("article.finding")).isEqualTo(Reports.FINDINGS);
            assertThat(visit.shown("svg.sankey")).isEqualTo(1);
            assertThat(visit.shown(".timeline svg")).isGreaterThan(5);
            assertThat(visit.shown(".measure")).isEqualTo(4);
            assertThat(visit.messages()).isEmpty();
            assertThat(visit.foreignRequests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsTheWidthOfTheScreen(Device device) {
        try (Visit visit = chromium.visit(bakery, device)) {
            visit.page().locator("button[name=evidence]").click();
            visit.page().locator("#money summary").click();

            assertThat(visit.ask("document.documentElement.scrollWidth")).isEqualTo(device.width());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoSeriousBarrier(Device device) {
        try (Visit visit = chromium.visit(bakery, device)) {
            visit.page().locator("button[name=evidence]").click();
            visit.page().locator("#money summary").click();

            assertThat(barriers(visit.page())).isEmpty();
        }
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(ReportPageTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().get(0).getHtml() + " "
                + rule.getNodes().get(0).getFailureSummary() + " and "
                + (rule.getNodes().size() - 1) + " more";
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 640, 800, 900, 1000, 1150, 1200, 1400})
    void breaksNoWordOfATableThatCouldStandWhole(int width) {
        try (Visit visit = chromium.visit(Reports.bakery("bakery-de", Locale.GERMAN), Device.DESK_LIGHT)) {
            visit.page().setViewportSize(width, 900);
            visit.ask("document.querySelectorAll('details').forEach(details => { details.open = true; })");

            assertThat(visit.broken(".matrix th, .matrix td")).isEmpty();
            if (width >= 800) {
                assertThat(visit.broken(".table thead th, #about td:nth-child(n+3)"))
                        .isEmpty();
            }
            assertThat(visit.ask("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void speaksGerman() {
        Path german = Reports.bakery("bakery-de", Locale.GERMAN);
        try (Visit visit = chromium.visit(german, Device.PHONE_LIGHT)) {
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "screenshots", "bakery-de.png")));

            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("de");
            assertThat(visit.page().locator("#money h2").textContent()).isEqualTo("Wohin das Geld fließt");
            assertThat(visit.page().locator(".status").textContent())
                    .isEqualTo("Sichtbare Befunde: " + Reports.FINDINGS + " von " + Reports.FINDINGS);
            assertThat(visit.ask("document.documentElement.scrollWidth")).isEqualTo(390);
        }
    }
}
