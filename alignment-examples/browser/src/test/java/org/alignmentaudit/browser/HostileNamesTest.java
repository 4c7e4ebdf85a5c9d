package org.alignmentaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a host names its things, it shows as text. */
class HostileNamesTest {

    private static final List<String> NAMES = List.of(
            "<script>alert('organisation')</script>",
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(2)>",
            "' onmouseover='alert(3)' x='",
            "<svg/onload=alert(4)>",
            "</title></style><style>*{display:none}</style>",
            "javascript:alert(5)",
            "${7*7} {{8*8}} #{9*9}",
            "<!-- ]]> &lt;b&gt; &#60;",
            "\u202Etxt.exe\u202C \u200Fsiht daer\u200F \u0645\u0631\u062D\u0628\u0627",
            "a\u0000b\u001B[31mc\u0007",
            "W".repeat(10_000));

    /** How they show: letter for letter, but for characters that a page must not hold. */
    private static final List<String> SHOWN = NAMES.stream()
            .map(name -> name.replaceAll("[\\x00\\x07\\x1B\\u202C\\u202E]", "\uFFFD"))
            .toList();

    private static Chromium chromium;
    private static Path file;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        file = Reports.hostile(NAMES);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void showAsText(Device device) {
        try (Visit visit = chromium.visit(file, device)) {
            visit.page().locator("button[name=evidence]").click();
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", "hostile-" + device + ".png")));

            assertThat(visit.page().locator("h1").textContent()).isEqualTo(NAMES.get(0));
            assertThat(visit.page().locator("article.finding h4 + p bdi").allTextContents())
                    .containsAll(SHOWN);
            assertThat((String) visit.ask("document.documentElement.outerHTML"))
                    .doesNotContain("\u202E", "\u202C", "\u0000", "\u001B", "\u0007");
            assertThat(visit.dialogs()).isEmpty();
            assertThat(visit.messages()).isEmpty();
            assertThat(visit.foreignRequests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void becomeNeitherElementNorAttribute(Device device) {
        try (Visit visit = chromium.visit(file, device)) {
            assertThat(visit.page().locator("script").count()).isEqualTo(1);
            assertThat(visit.page().locator("style").count()).isEqualTo(1);
            assertThat(visit.page().locator("img, iframe, object, embed").count())
                    .isZero();
            assertThat(visit.page()
                            .locator("[onerror], [onload], [onmouseover]")
                            .count())
                    .isZero();
            assertThat(visit.page().locator("a:not([href^='#'])").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void doNotWidenThePage(Device device) {
        try (Visit visit = chromium.visit(file, device)) {
            visit.page().locator("button[name=evidence]").click();
            visit.page().locator("#money summary").click();

            assertThat(visit.ask("document.documentElement.scrollWidth")).isEqualTo(device.width());
        }
    }
}
