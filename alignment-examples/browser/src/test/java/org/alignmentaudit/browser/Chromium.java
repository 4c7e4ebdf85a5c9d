package org.alignmentaudit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine, with an empty profile and without the traffic of its own that it usually has. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setHeadless(true)
                    .setArgs(QUIET));

    /** Opens a page as this device would. */
    Visit visit(Path page, Device device) {
        return new Visit(browser.newContext(device.options()), page);
    }

    /** Opens a page without running its script. */
    Visit visitWithoutScript(Path page, Device device) {
        return new Visit(browser.newContext(device.options().setJavaScriptEnabled(false)), page);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
