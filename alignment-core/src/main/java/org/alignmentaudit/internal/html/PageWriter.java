package org.alignmentaudit.internal.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes the page with its templates, which were turned into classes when the library was built. */
public final class PageWriter {

    private PageWriter() {}

    /** Writes the whole page as it comes, without holding it. */
    public static void write(Page page, Writer out) throws IOException {
        try {
            JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
