package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader whose system replaces all colours by few that contrast. */
class ForcedColorsTest {

    private static final String BOX =
            "(input) => getComputedStyle(input.nextElementSibling, '::after').backgroundColor";

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
    @EnumSource
    void tellsTickedFromUntickedFilters(Device device) {
        try (Visit visit = chromium.visit(Reports.bakery(), device)) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            Locator box = page.locator("input[value=medium]");
            Object ticked = box.evaluate(BOX);

            box.uncheck(new Locator.UncheckOptions().setForce(true));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "forced-" + device + ".png")));

            assertThat(box.evaluate(BOX)).isNotEqualTo(ticked);
        }
    }
}
