package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.alignmentaudit.internal.text.Columns;

/** Lays out plain text for a terminal. Everything that comes in is made harmless here. */
final class TextPage {

    static final String INDENT = "  ";

    private static final int NARROWEST_TEXT = 20;

    private final Writer out;
    private final int width;

    TextPage(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /** An underlined line, set off from what comes before. */
    void heading(String text) throws IOException {
        blank();
        String heading = PlainText.clip(PlainText.of(text), width);
        line(heading);
        line("-".repeat(Columns.of(heading)));
    }

    /** Text in as many lines as it takes; the first begins with the lead, the others stand under the text behind it. */
    void paragraph(String lead, String text) throws IOException {
        String indent = " ".repeat(Columns.of(lead));
        Iterator<String> lines = Wrapped.lines(PlainText.of(text), room(lead)).iterator();
        line(lead + (lines.hasNext() ? lines.next() : ""));
        while (lines.hasNext()) {
            line(indent + lines.next());
        }
    }

    /** A label and what it labels. */
    void labelled(String lead, String label, String text) throws IOException {
        paragraph(lead, label + " " + text);
    }

    /** Text in one line, cut short where it is longer. */
    void oneLine(String lead, String text) throws IOException {
        line(lead + PlainText.clip(PlainText.of(text), room(lead)));
    }

    private int room(String lead) {
        return Math.max(NARROWEST_TEXT, width - Columns.of(lead));
    }

    /** Text in one line; the colour, where it is not empty, is set before it and given up behind it. */
    void coloured(String colour, String text) throws IOException {
        String plain = PlainText.clip(PlainText.of(text), width);
        line(colour.isEmpty() ? plain : "\u001b[" + colour + "m" + plain + "\u001b[0m");
    }

    /** Words and numbers in two columns. */
    void counts(List<Count> counts, Wording wording) throws IOException {
        int words = counts.stream()
                .mapToInt(count -> Columns.of(PlainText.of(count.word())))
                .max()
                .orElse(0);
        int numbers = counts.stream()
                .mapToInt(count -> Columns.of(wording.count(count.number())))
                .max()
                .orElse(0);
        for (Count count : counts) {
            String number = wording.count(count.number());
            String gap = " ".repeat(numbers - Columns.of(number) + 2);
            line(INDENT + Columns.padded(PlainText.of(count.word()), words) + gap + number);
        }
    }

    /** A rule's identifier, as the lead of what is said of it. */
    static String lead(String rule) {
        return PlainText.of(rule) + "  ";
    }

    private void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }

    void flush() throws IOException {
        out.flush();
    }
}
