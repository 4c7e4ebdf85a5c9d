package org.alignmentaudit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One reader's look at a page, and what the browser noticed meanwhile. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> requests = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();

    Visit(BrowserContext context, Path file) {
        this.context = context;
        address = file.toUri().toString();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> messages.add(message.type() + ": " + message.text()));
        page.onPageError(messages::add);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate(address);
    }

    Page page() {
        return page;
    }

    /** Everything asked for but the page itself and what it holds. */
    List<String> foreignRequests() {
        return requests.stream()
                .filter(url -> !url.equals(address) && !url.startsWith("data:"))
                .toList();
    }

    List<String> messages() {
        return messages;
    }

    List<String> dialogs() {
        return dialogs;
    }

    /** Number of elements that show, counted by the browser: a page may have thousands. */
    long shown(String selector) {
        return page.locator(selector).locator("visible=true").count();
    }

    /** The words in these elements that stand on two lines or more. */
    @SuppressWarnings("unchecked")
    List<String> broken(String selector) {
        return (List<String>) page.evaluate("""
                selector => [...document.querySelectorAll(selector)].flatMap(element => {
                  const broken = [];
                  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
                      const range = document.createRange();
                      range.setStart(texts.currentNode, word.index);
                      range.setEnd(texts.currentNode, word.index + word[0].length);
                      if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) {
                        broken.push(word[0]);
                      }
                    }
                  }
                  return broken;
                })""", selector);
    }

    /** What an expression of the page gives. */
    Object ask(String expression) {
        return page.evaluate(expression);
    }

    @Override
    public void close() {
        context.close();
    }
}
