package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five thousand findings, about as many as a reader may ever be handed. */
class LargePageTest {

    private static final String FINDING = "article.finding";
    private static final int INITIATIVES = 1_667;
    private static final int FINDINGS = 5_000;

    private static final long MEGABYTE = 1_000_000;
    /** Far more than it takes, for a machine that does much else; a page that hangs takes minutes. */
    private static final long PATIENCE = 30_000;

    private static Chromium chromium;
    private static Path file;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        file = Reports.large(INITIATIVES);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** Shaped like the major projects of the United Kingdom: long names, years of ratings, an initiative a finding. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void isNotTooLargeToSendWithRealNamesAndHistories(String language) throws IOException {
        Path wide = Reports.wide(FINDINGS, Locale.forLanguageTag(language));
        try (Visit visit = chromium.visitWithoutScript(wide, Device.DESK_LIGHT)) {
            assertThat(visit.page().locator(FINDING).count()).isGreaterThanOrEqualTo(FINDINGS);
            assertThat(visit.page().locator(".timeline").count()).isGreaterThanOrEqualTo(3_000);
        }
        assertThat(Files.size(wide)).isLessThan(15 * MEGABYTE);
    }

    private static void waitFor(Page page, long shown, long all) {
        String status = String.format(Locale.ENGLISH, "Findings shown: %,d of %,d", shown, all);
        page.waitForFunction("text => document.querySelector('.status').textContent === text", status);
    }

    @Test
    void breaksNoNumber() {
        for (int width : List.of(320, 390, 1000, 1440)) {
            try (Visit visit = chromium.visit(file, Device.DESK_LIGHT)) {
                visit.page().setViewportSize(width, 900);

                assertThat(visit.broken(".matrix td, .tile")).isEmpty();
            }
        }
    }

    @Test
    void isNotTooLargeToSend() throws IOException {
        assertThat(Files.size(file)).isLessThan(15 * MEGABYTE);
    }

    @Test
    void opensAndFiltersWithoutHanging() {
        long start = System.nanoTime();
        try (Visit visit = chromium.visit(file, Device.DESK_LIGHT)) {
            Page page = visit.page();
            long all = visit.shown(FINDING);
            long medium = visit.shown(FINDING + ".medium");
            assertThat(all).isGreaterThanOrEqualTo(5_000);
            assertThat(medium).isBetween(1L, all - 1);
            waitFor(page, all, all);
            page.locator("input[name=words]").fill("no such word");
            waitFor(page, 0, all);
            page.locator("input[name=words]").fill("");
            waitFor(page, all, all);
            page.locator("input[value=medium]").uncheck(new Locator.UncheckOptions().setForce(true));
            waitFor(page, all - medium, all);

            assertThat(visit.messages()).isEmpty();
        }
        assertThat((System.nanoTime() - start) / MEGABYTE).isLessThan(PATIENCE);
    }
}
