package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WithoutScriptTest {

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
    void everythingShowsButTheFilters() {
        try (Visit visit = chromium.visitWithoutScript(Reports.bakery(), Device.DESK_LIGHT)) {
            assertThat(visit.shown("article.finding")).isEqualTo(Reports.FINDINGS);
            assertThat(visit.shown("article.finding details dl")).isGreaterThan(50);
            assertThat(visit.shown("#money table")).isEqualTo(1);
            assertThat(visit.shown("form.filters")).isZero();
        }
    }
}
