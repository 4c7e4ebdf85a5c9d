package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of real portfolios, with long names and years of ratings. */
class ChartsTest {

    private static final String CUT = """
            [...document.querySelectorAll('main svg text, main svg use')].filter(text => {
              const chart = text.ownerSVGElement.getBoundingClientRect();
              const own = text.getBoundingClientRect();
              return own.width > 0 && (own.left < chart.left - 1 || own.right > chart.right + 1
                || own.top < chart.top - 1 || own.bottom > chart.bottom + 1);
            }).map(text => text.outerHTML)""";

    private static final String OVERLAPPING = """
            [...document.querySelectorAll('.timeline svg .x')].flatMap(axis => [...axis.children]
              .filter((text, i, all) => i > 0
                && text.getBoundingClientRect().left < all[i - 1].getBoundingClientRect().right)
              .map(text => text.textContent))""";

    private static final String MEETING = """
            (() => {
              const texts = [...document.querySelectorAll('.sankey .node text')]
                .map(text => ({ said: text.textContent, box: text.getBoundingClientRect() }))
                .filter(text => text.box.width > 0);
              return texts.flatMap((one, i) => texts.slice(i + 1)
                .filter(other => one.box.left < other.box.right && other.box.left < one.box.right
                  && one.box.top + 4 < other.box.bottom && other.box.top + 4 < one.box.bottom)
                .map(other => one.said + ' / ' + other.said));
            })()""";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void cutNoText(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Path file : List.of(Reports.bakery("bakery-" + language, locale), Reports.ukMajorProjects(locale))) {
            for (Device device : List.of(Device.DESK_LIGHT, Device.PHONE_DARK)) {
                try (Visit visit = chromium.visit(file, device)) {
                    visit.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(
                                            "target",
                                            "screenshots",
                                            file.getFileName().toString().replace(".html", "-" + device + ".png"))));

                    assertThat(visit.shown(".timeline svg text")).isGreaterThan(50);
                    assertThat(visit.ask(CUT)).isEqualTo(List.of());
                    assertThat(visit.ask(OVERLAPPING)).isEqualTo(List.of());
                    assertThat(visit.ask("document.documentElement.scrollWidth"))
                            .isEqualTo(device.width());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 800, 1000, 1440})
    void keepWideNamesAndLargeAmountsApart(int width) {
        try (Visit visit = chromium.visit(Reports.wideNames(), Device.DESK_LIGHT)) {
            visit.page().setViewportSize(width, 900);

            assertThat(visit.ask(CUT)).isEqualTo(List.of());
            assertThat(visit.ask(MEETING)).isEqualTo(List.of());
        }
    }

    @Test
    void areCalledByTheNameOfTheirInitiative() {
        try (Visit visit = chromium.visit(Reports.bakery(), Device.DESK_LIGHT)) {
            Locator timelines = visit.page()
                    .locator(".timeline")
                    .filter(new Locator.FilterOptions().setHas(visit.page().locator("svg")));
            Set<String> names = new TreeSet<>();
            for (Locator timeline : timelines.all()) {
                String name = timeline.locator("h3").innerText() + " Status, budget and days over time";
                assertThat(timeline.getByRole(
                                        AriaRole.IMG,
                                        new Locator.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))
                                .count())
                        .isEqualTo(1);
                names.add(name);
            }

            assertThat(names).hasSizeGreaterThan(5).hasSize(timelines.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void tellRatingsAndBudgetsInWordsToo(String language) {
        try (Visit visit =
                chromium.visit(Reports.ukMajorProjects(Locale.forLanguageTag(language)), Device.DESK_LIGHT)) {
            assertThat(visit.shown(".timeline details dd")).isZero();
            visit.page().locator(".timeline summary").first().press("Enter");

            assertThat(visit.shown(".timeline details dd")).isGreaterThan(2);
            assertThat(visit.shown(".timeline svg")).isGreaterThan(20);
            assertThat(visit.ask("""
                    [...document.querySelectorAll('.timeline svg')]
                      .filter(chart => chart.querySelector('.green, .amber, .red, .amber-green, .amber-red'))
                      .every(chart => chart.parentNode.querySelector('details dd'))""")).isEqualTo(true);
        }
    }
}
