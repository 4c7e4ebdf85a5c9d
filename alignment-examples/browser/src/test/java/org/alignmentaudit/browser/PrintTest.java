package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
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

            assertThat(visit.shown("article.finding .seen")).isGreaterThan(50);
            assertThat(visit.shown("form.filters")).isZero();
            assertThat(visit.shown("nav")).isZero();
            assertThat(visit.ask("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");

            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(visit.shown("article.finding .seen")).isZero();
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
