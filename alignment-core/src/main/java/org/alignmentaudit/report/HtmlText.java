package org.alignmentaudit.report;

import java.util.Base64;
import java.util.HexFormat;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.engine.Sha256;
import org.alignmentaudit.internal.html.Link;
import org.alignmentaudit.internal.html.Mark;

/** Texts, places and ways of an HTML page, made from what hosts name as they like. */
final class HtmlText {

    /** Of a digest in hexadecimal; in letters they are eight. */
    private static final int ANCHOR_DIGITS = 12;
    /** Longer names are cut where they stand beside others; in full they stand with their finding. */
    private static final int SHORT_NAME = 90;

    private HtmlText() {}

    /** One line of harmless text. */
    static String of(String text) {
        return PlainText.of(text);
    }

    static String brief(String text) {
        return PlainText.clip(of(text), SHORT_NAME);
    }

    /** The place of a finding: the same in each report, so that a link to it lasts. */
    static String anchor(Finding finding) {
        return "f-" + digest(finding.fingerprint());
    }

    /** The place of the timeline of an initiative. */
    static String timeline(String initiative) {
        return "t" + digest(initiative);
    }

    private static String digest(String id) {
        byte[] start = HexFormat.of().parseHex(Sha256.hex(id), 0, ANCHOR_DIGITS);
        return Base64.getUrlEncoder().encodeToString(start);
    }

    /** The way to a finding. */
    static Link link(Finding finding, String text, Wording wording) {
        return new Link(
                anchor(finding),
                Mark.of(finding.severity(), wording.word(finding.severity())),
                of(finding.texts().title()),
                brief(text));
    }
}
