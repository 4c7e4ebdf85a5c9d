package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes, an element a line. Characters that XML cannot hold become the replacement character. */
final class XmlOutput {

    private final XMLStreamWriter xml;

    XmlOutput(Writer out) throws IOException {
        try {
            // The one of the platform, whatever the class path of the host holds.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void start(String element, Map<String, String> attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                xml.writeAttribute(attribute.getKey(), line(attribute.getValue()));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** One line of text, and its end. */
    void line(String lead, String text) throws IOException {
        text(lead + line(text) + "\n");
    }

    void end() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Sets off what an element holds from its tag. */
    void lineBreak() throws IOException {
        text("\n");
    }

    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String line(String text) {
        return PlainText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
