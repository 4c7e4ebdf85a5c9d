package org.alignmentaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;

/** The notes on waivers in the order in which people should look at them. */
final class WaiverLines {

    private WaiverLines() {}

    /** The notes by what they are about; those about nothing are left out. */
    static Map<String, List<WaiverNote>> of(WaiverNotes notes) {
        Map<String, List<WaiverNote>> lines = new LinkedHashMap<>();
        lines.put("malformed", notes.malformed());
        lines.put("expired", notes.expired());
        lines.put("expiring", notes.expiring());
        lines.put("unused", notes.unused());
        lines.put("overlapping", notes.overlapping());
        lines.values().removeIf(List::isEmpty);
        return lines;
    }
}
