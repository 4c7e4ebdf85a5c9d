package org.alignmentaudit.cli;

import java.io.IOException;
import java.io.Writer;

/** What goes into a file. */
@FunctionalInterface
interface Content {

    void write(Writer out) throws IOException;
}
