package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;

/** Where each rule stands in the list of a SARIF log. */
final class SarifRules {

    private final Map<String, Integer> places = new HashMap<>();

    SarifRules(AuditReport report) {
        for (RuleAssessment rule : report.rules()) {
            places.put(rule.rule(), places.size());
        }
    }

    boolean lists(String rule) {
        return places.containsKey(rule);
    }

    /** Writes the place of a rule that is listed. */
    void index(JsonGenerator json, String name, String rule) throws IOException {
        if (lists(rule)) {
            json.writeNumberField(name, places.get(rule));
        }
    }
}
