package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReportTest {

    private static Element suite(SampleReport report) {
        String xml = SampleReport.written(new JUnitReport(), report.build());
        try {
            Element suites = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            assertThat(suites.getTagName()).isEqualTo("testsuites");
            return (Element) suites.getElementsByTagName("testsuite").item(0);
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    private static Element rule(Element suite, String id) {
        return elements(suite, "testcase").stream()
                .filter(rule -> rule.getAttribute("name").startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element only(Element parent, String tag) {
        assertThat(elements(parent, tag)).hasSize(1);
        return elements(parent, tag).get(0);
    }

    @Test
    void makesATestCaseOfEachRule() {
        Element suite = suite(SampleReport.small());

        assertThat(elements(suite, "testcase"))
                .extracting(rule -> rule.getAttribute("name"))
                .contains("CB-05 Groupthink", "MM-03 Lack of communication")
                .hasSize(7);
        assertThat(suite.getAttribute("tests")).isEqualTo("7");
        assertThat(suite.getAttribute("failures")).isEqualTo("3");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
    }

    @Test
    void failsARuleWithItsFindingsAndTheirEvidence() {
        Element failure = only(rule(suite(SampleReport.small()), "CB-03"), "failure");

        assertThat(failure.getAttribute("message")).startsWith("1 finding. Online ordering is rated red");
        assertThat(failure.getAttribute("type")).isEqualTo("HIGH");
        assertThat(failure.getTextContent())
                .contains("Initiative I-1: Online ordering [high]")
                .contains("What to do: Hold the raise")
                .contains("status: red (Initiative I-1, statusReports.band, June 25, 2026)")
                .contains("explained raise: applies in part");
    }

    @Test
    void skipsARuleThatWasNotAssessedWithItsReason() {
        Element suite = suite(SampleReport.small());

        assertThat(only(rule(suite, "CB-05"), "skipped").getAttribute("message"))
                .isEqualTo("Not assessed; missing: decisions.participants, reviews or decisions.evidence");
        assertThat(only(rule(suite, "MM-03"), "skipped").getAttribute("message"))
                .isEqualTo("switched off");
    }

    @Test
    void putsARuleThatFailedInError() {
        Element error = only(rule(suite(SampleReport.small()), "CB-02"), "error");

        assertThat(error.getTextContent()).contains("Division by zero", "at line 31", "INITIATIVE:I-1");
    }

    @Test
    void passesARuleWithoutFindingsAndSaysWhatItCouldNotLookAt() {
        Element suite = suite(new SampleReport()
                .assessed("A", "Whole", 3, 0, 0)
                .assessed("B", "In part", 2, 0, 1, "goals.differentiator"));

        assertThat(elements(rule(suite, "A"), "*")).isEmpty();
        assertThat(only(rule(suite, "B"), "system-out").getTextContent())
                .contains("1 of 3 subjects could not be assessed.", "goals.differentiator");
    }

    @Test
    void doesNotFailForWaivedFindingsAndDoesNotCallTheRuleCleanEither() {
        SampleFinding waived =
                SampleFinding.of("AL-01", "I-1", "Oven").waiver("Ends", "owner", LocalDate.of(2026, 9, 30));
        Element suite =
                suite(new SampleReport().assessed("AL-01", "Orphan", 1, 1, 0).finding(waived));

        Element skipped = only(rule(suite, "AL-01"), "skipped");
        assertThat(skipped.getAttribute("message")).isEqualTo("Waived: 1 finding.");
        assertThat(skipped.getTextContent()).contains("Waived: Ends (approved by owner, until September 30, 2026)");
    }

    @Test
    void aRuleThatFailsTellsWhatItCouldNotLookAt() {
        Element suite = suite(new SampleReport()
                .assessed("AL-01", "Orphan", 1, 1, 2, "goals.status")
                .finding(SampleFinding.of("AL-01", "I-1", "Oven")));

        assertThat(only(rule(suite, "AL-01"), "failure").getTextContent())
                .contains("2 of 3 subjects could not be assessed.", "Missing for a part of it: goals.status");
    }

    @Test
    void aRuleWhoseFindingsAreWaivedTellsWhatItCouldNotLookAt() {
        Element suite = suite(new SampleReport()
                .assessed("AL-01", "Orphan", 1, 1, 2)
                .finding(SampleFinding.of("AL-01", "I-1", "Oven").waiver("Ends", "owner", LocalDate.of(2026, 9, 30))));

        assertThat(only(rule(suite, "AL-01"), "skipped").getTextContent())
                .contains("2 of 3 subjects could not be assessed.");
    }

    @Test
    void aRuleThatBrokeTellsWhatItCouldNotLookAt() {
        Element suite = suite(new SampleReport().failed("CB-02", "Sunk cost", "Division by zero", "reviews"));

        assertThat(only(rule(suite, "CB-02"), "error").getTextContent())
                .contains("Division by zero", "Missing for a part of it: reviews");
    }

    @Test
    void failsForTheFindingThatNoWaiverCovers() {
        SampleFinding waived =
                SampleFinding.of("AL-01", "I-1", "Oven").waiver("Ends", "owner", LocalDate.of(2026, 9, 30));
        Element suite = suite(new SampleReport()
                .assessed("AL-01", "Orphan", 2, 2, 0)
                .finding(waived)
                .finding(SampleFinding.of("AL-01", "I-2", "Till")));

        assertThat(only(rule(suite, "AL-01"), "failure").getAttribute("message"))
                .startsWith("1 finding.");
    }

    @Test
    void tellsWhyAFindingFailsAlthoughThereIsAWaiver() {
        LapsedWaiver ended =
                new LapsedWaiver(LapsedWaiver.Cause.EXPIRED, "/waivers/1", LocalDate.of(2026, 5, 31), List.of());
        Element suite = suite(new SampleReport()
                .assessed("AL-01", "Orphan", 1, 1, 0)
                .finding(SampleFinding.of("AL-01", "I-1", "Oven").lapsed(ended)));

        assertThat(only(rule(suite, "AL-01"), "failure").getTextContent())
                .contains("Shows again: the waiver /waivers/1 ended on May 31, 2026.");
    }

    @Test
    void skipsWhatNobodyCouldLookForAgain() {
        Element suite = suite(new SampleReport()
                .assessed("AL-01", "Orphan", 1, 0, 1)
                .unverified(new UnverifiedFinding(
                        "f1:8",
                        "AL-01",
                        "GOAL:G-1",
                        LocalDate.of(2026, 3, 31),
                        Severity.HIGH,
                        Unverified.SUBJECT_NOT_ASSESSABLE)));

        Element skipped = only(suite, "skipped");
        assertThat(((Element) skipped.getParentNode()).getAttribute("name")).isEqualTo("baseline");
        assertThat(skipped.getAttribute("message"))
                .isEqualTo("1 finding of the baseline could not be looked for, and stays in it.");
        assertThat(skipped.getTextContent())
                .contains("AL-01 could not look again at Goal G-1; first seen on March 31, 2026.");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    }

    @Test
    void addsACaseInErrorWhereTheAuditStoppedEarly() {
        Element suite = suite(new SampleReport().assessed("A", "A", 1, 0, 0).incomplete());

        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(only(suite, "error").getAttribute("message")).contains("stopped before");
    }

    @Test
    void holdsWhateverNamesHold() {
        String name = "]]> <b>&amp; \"x\" ' \u0000\u001b\uFFFE\uD800 \uD83E\uDD50 \u202E";
        Element suite = suite(new SampleReport()
                .organization(name)
                .assessed("AL-01", name, 1, 1, 0)
                .finding(SampleFinding.of("AL-01", name, name)));

        assertThat(only(suite, "failure").getTextContent()).contains("]]> <b>&amp; \"x\" '", "\uD83E\uDD50");
    }
}
