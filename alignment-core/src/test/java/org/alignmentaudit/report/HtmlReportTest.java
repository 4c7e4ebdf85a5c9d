package org.alignmentaudit.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Portfolio PORTFOLIO = Portfolio.builder()
            .organization(Organization.of("bakery", "Corner Bakery", SampleReport.AS_OF, "EUR"))
            .add(Initiative.builder("I-1", "Online ordering", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                    .plannedEnd(parse("2026-12-31"))
                    .originalEnd(parse("2026-03-31"))
                    .statusReports(
                            StatusReport.of(parse("2026-01-31"), Band.AMBER),
                            StatusReport.of(parse("2026-05-31"), Band.RED))
                    .budgets(Budget.of(parse("2026-01-05"), Money.of(40_000), BudgetReason.INITIAL))
                    .build())
            .build();

    private static String html(SampleReport report) {
        return SampleReport.written(new HtmlReport(), report.build());
    }

    private static String whole(SampleReport report) {
        return SampleReport.written(
                new HtmlReport(PORTFOLIO), report.portfolio(PORTFOLIO).build());
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    @Test
    void isOnePageWithOneScriptThatItsPolicyKnows() throws NoSuchAlgorithmException {
        String page = whole(SampleReport.small());
        Matcher script = Pattern.compile("(?s)<script>(.*?)</script>").matcher(page);
        assertThat(script.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(script.find()).isFalse();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src &#39;none&#39;")
                .contains("script-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest));
    }

    @Test
    void namesNothingOutsideOfItself() {
        String page = whole(SampleReport.small());

        assertThat(page).doesNotContain("http://", "https://", "@import", "url(", "//cdn", " style=", " onclick");
        assertThat(Pattern.compile("(?:href|src)=\"(?!#|data:,\")")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void tellsEachFindingWithAllThatItRestsOn() {
        assertThat(text(html(SampleReport.small())))
                .contains("Severity high: 2 findings", "Severity medium: 1 finding")
                .contains("Initiative I-1 · Online ordering", "Held against: While an initiative is rated badly")
                .contains("What to do: Hold the raise until an independent review has a conclusion.")
                .contains("raise share 50\u00a0% since")
                .contains("status red statusReports.band, June 25, 2026")
                .contains(
                        "applies in part explained raise", "What speaks against it new scope A third shop Decision D-9")
                .contains("Also about: Decision D-9: Go on", "Confidence: high (80\u00a0%)")
                .contains("raiseWindowDays: 90");
    }

    @Test
    void linksToEachFindingByAPlaceThatLasts() {
        String once = html(SampleReport.small());
        String later = html(new SampleReport()
                .finding(SampleFinding.of("X", "I-9", "New"))
                .finding(SampleFinding.of("CB-03", "I-1", "Online ordering")));
        Matcher place = Pattern.compile("id=\"(f-[\\w-]{8})\"[^>]*>\\s*<p>.*<code>CB-03</code>")
                .matcher(once);

        assertThat(place.find()).isTrue();
        assertThat(once).contains("href=\"#" + place.group(1) + "\"");
        assertThat(later).contains("id=\"" + place.group(1) + "\"");
    }

    @Test
    void saysWhatWasNotAssessedAndWhatToSupply() {
        assertThat(text(html(SampleReport.small().notAssessed("CB-06", "Other", "decisions.participants"))))
                .contains("2 of 7 rules could not be assessed, because data is missing.")
                .contains("decisions.participants CB-06 CB-05, CB-06")
                .contains("CB-05 Groupthink decisions.participants, reviews or decisions.evidence")
                .contains("AL-01 Initiative without a goal 3 of 15 subjects could not be assessed.")
                .contains("CB-02/a", "Division by zero")
                .contains("initiatives.spending 1,200")
                .contains("Not assessed is not clean");
    }

    @Test
    void warnsOfFailuresAndOfAnAuditThatStopped() {
        assertThat(text(html(SampleReport.small().incomplete())))
                .contains("1 rule failed.", "The audit stopped before");
    }

    @Test
    void doesNotCallAReportWithoutFindingsClean() {
        assertThat(text(html(new SampleReport().notAssessed("A", "A", "goals"))))
                .contains("No findings among the 0 rules that could be assessed; 1 rule could not be assessed.")
                .contains("Not assessed is not clean")
                .doesNotContain("Narrow the findings down");
    }

    @Test
    void showsTheMeasuresOneByOne() {
        Measure known = new Measure(
                "KP-01", "Share", 0.5, Unit.SHARE, 1.0, 2.0, 7, 0.4, Trend.UP, MeasureVerdict.WATCH, "Half of it.");
        Measure unknown = new Measure(
                "KP-02",
                "Days",
                null,
                Unit.DAYS,
                null,
                null,
                null,
                null,
                null,
                MeasureVerdict.NOT_MEASURABLE,
                "No survey.");

        assertThat(text(html(new SampleReport().measure(known).measure(unknown))))
                .contains("KP-01 Share 50\u00a0% look at it Half of it. Since then it rose Before: 40\u00a0%")
                .contains("Counted: 1 of 2 Records or answers: 7")
                .contains("KP-02 Days not known cannot be told No survey.");
        assertThat(html(new SampleReport())).doesNotContain("id=\"scorecard\"");
    }

    @Test
    void writesAmountsAndTimesOfMeasuresWithTheirUnit() {
        assertThat(text(html(new SampleReport()
                        .measure(new Measure(
                                "A", "A", 1200.0, Unit.MONEY, null, null, null, 1.0, null, MeasureVerdict.GOOD, "."))
                        .measure(new Measure(
                                "B", "B", 1.0, Unit.DAYS, null, null, null, null, null, MeasureVerdict.POOR, ".")))))
                .contains("EUR\u00a01,200", "1 day ");
    }

    @Test
    void tellsStatesWaiversAndEarlierActions() {
        WaiverNote note = new WaiverNote("/waivers/0", "AL-01", "INITIATIVE:I-7", null, "It matches nothing.");
        SampleReport report = new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "Oven")
                        .state(FindingState.CHANGED)
                        .waiver("Ends soon", "owner", parse("2026-09-30"))
                        .disposition(new Disposition("A-1", ActionState.FALSE_ALARM, null, null)))
                .finding(SampleFinding.of("AL-01", "I-2", "Till").state(FindingState.NEW))
                .gone(new GoneFinding("f1:9", "AL-02", "INITIATIVE:I-9", parse("2026-03-31"), Severity.LOW))
                .waivers(new WaiverNotes(List.of(note), List.of(), List.of(), List.of(), List.of()));

        assertThat(text(html(report)))
                .contains("changed", "Waived: Ends soon (approved by owner, until September 30, 2026)")
                .contains("Action: A-1, called a false alarm")
                .contains("Show waived findings")
                .contains("1 finding of the baseline was not found again.")
                .contains("AL-02 Initiative I-9 low March 31, 2026")
                .contains("Unused", "It matches nothing.");
    }

    @Test
    void tellsWhyAFindingShowsAgainAlthoughThereIsAWaiver() {
        LapsedWaiver ended = new LapsedWaiver(LapsedWaiver.Cause.EXPIRED, "/waivers/1", parse("2026-05-31"), List.of());

        assertThat(text(html(new SampleReport()
                        .finding(SampleFinding.of("AL-01", "I-1", "Oven").lapsed(ended)))))
                .contains("waiver does not count", "Shows again: the waiver /waivers/1 ended on May 31, 2026.");
    }

    @Test
    void tellsWhatNobodyCouldLookForAndWhatIsNewSinceTheBaseline() {
        SampleReport report = new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "Oven").state(FindingState.NEW))
                .unverified(new UnverifiedFinding(
                        "f1:8", "AL-03", "GOAL:G-1", parse("2026-03-31"), Severity.HIGH, Unverified.NOT_ASSESSED));

        assertThat(text(html(report)))
                .contains("Against the baseline: 1 new, 0 changed, 0 unchanged, 0 gone.")
                .contains("1 finding of the baseline could not be looked for, and stays in it.")
                .contains("Nobody knows whether they are gone")
                .contains("AL-03 Goal G-1 high March 31, 2026 The data that the rule needs was missing.");
    }

    @Test
    void saysNothingOfBaselineAndWaiversWithoutThem() {
        assertThat(text(html(SampleReport.small())))
                .doesNotContain("Against the baseline", "Shows again", "Not looked for");
    }

    @Test
    void ofManyFindingsTheFirstOfARuleTellsWhatAllOfThemSayAlike() {
        SampleReport few = new SampleReport();
        SampleReport many = new SampleReport();
        IntStream.range(0, 300).forEach(i -> {
            few.finding(SampleFinding.of("AL-01", "I-" + i, "Oven"));
            many.finding(SampleFinding.of("AL-01", "I-" + i, "Oven"));
        });
        many.finding(SampleFinding.of("AL-02", "I-1", "Oven"));

        assertThat(times(html(few), ">Criterion.<")).isEqualTo(300);
        String page = html(many);
        assertThat(times(page, ">Criterion.<")).isEqualTo(2);
        assertThat(times(page, ">Recommendation.<")).isEqualTo(301);
        Matcher link = Pattern.compile("<a href=\"#(f-[^\"]+)\">Criterion and effect: as in the first")
                .matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(page.indexOf("id=\"" + link.group(1) + "\"")).isPositive().isLessThan(page.indexOf(">Criterion.<"));
    }

    @Test
    void leavesWaivedFindingsOutOfWhatToLookAtFirst() {
        String page = html(new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "Oven").waiver("Ends", "owner", parse("2026-09-30"))));

        assertThat(page).doesNotContain("Look at these first");
    }

    @Test
    void drawsHowTheInitiativesWithFindingsWent() {
        String page = whole(SampleReport.small());

        assertThat(text(page))
                .contains("Status, budget and days over time")
                .contains("planned end: December 31, 2026", "end as first planned: March 31, 2026")
                .contains("amber, since January 31, 2026");
        assertThat(page).containsPattern("href=\"#t[\\w-]{8}\"");
    }

    @Test
    void namesEachChartForItsInitiative() {
        assertThat(whole(SampleReport.small()))
                .containsPattern("<h3 id=\"(t[\\w-]{8})\"><bdi>[^§]*<svg [^>]*aria-labelledby=\"\\1 t\"")
                .contains("<title id=\"t\">");
    }

    @Test
    void partsExplanationsWithCommasInTheirNames() {
        SampleReport report = new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "Oven")
                        .guard("run, or kept running", GuardOutcome.CLEAR)
                        .guard("an experiment", GuardOutcome.CLEAR)
                        .guard("a small one", GuardOutcome.NOT_CHECKED));

        assertThat(text(html(report)))
                .contains("does not apply run, or kept running; an experiment could not be checked a small one");
    }

    @Test
    void tellsRatingsAndBudgetsInWordsToo() {
        assertThat(text(whole(SampleReport.small())))
                .contains("In words Status amber, since January 31, 2026 red, since May 31, 2026 "
                        + "Budget, EUR January 5, 2026: 40,000")
                .contains("Status Time Budget, EUR 0");
    }

    @Test
    void hasNothingToOpenWhereARuleCitesNothing() {
        String page = html(new SampleReport().finding(SampleFinding.of("HOUSE-01", "I-1", "Oven")));

        assertThat(page).contains("class=\"finding high\"").doesNotContain("<summary>Evidence</summary>");
    }

    @Test
    void declaresTheLanguageThatItsWordsAreIn() {
        assertThat(html(SampleReport.small().locale(Locale.FRENCH)))
                .contains("<html lang=\"en\">", "data-locale=\"fr\"", "Show all again");
        assertThat(html(SampleReport.small().locale(Locale.UK))).contains("<html lang=\"en-GB\">");
        assertThat(html(SampleReport.small().locale(Locale.forLanguageTag("de-AT"))))
                .contains("<html lang=\"de-AT\">");
    }

    @Test
    void saysWhereItDoesWithoutThePortfolio() {
        assertThat(text(html(SampleReport.small()))).contains("This page was written without the portfolio");
        assertThat(html(SampleReport.small())).doesNotContain("id=\"money\"", "id=\"timelines\"");
        assertThat(text(whole(SampleReport.small()))).doesNotContain("without the portfolio");
    }

    @Test
    void refusesTheReportOfAnotherPortfolio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HtmlReport(PORTFOLIO).write(SampleReport.small().build(), Writer.nullWriter()))
                .withMessageContaining("The report is of the portfolio bakery with other content")
                .withMessageContaining("\nMaybe pass");
    }

    @Test
    void speaksGerman() {
        assertThat(text(whole(SampleReport.small().locale(Locale.GERMAN))))
                .contains("3 Befunde aus 4 Regeln, die sich prüfen ließen; 1 Regel ließ sich nicht prüfen.")
                .contains("Stichtag: 30. Juni 2026", "Schwere hoch: 2 Befunde", "Was zu liefern ist")
                .contains("geplantes Ende: 31. Dezember 2026");
    }

    @Test
    void showsMarkupInNamesAsText() {
        String name = "<script>alert(1)</script>\" onload='x' javascript:y";
        String page = html(new SampleReport()
                .organization(name)
                .assessed(name, name, 1, 1, 0, name)
                .notAssessed("B", name, name)
                .cut(name, 2)
                .finding(SampleFinding.of(name, name, name + "!")
                        .texts(name, name, name, name, name)
                        .evidence(name, name, Unit.TEXT, name, null)
                        .setting(name, name)));

        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(Pattern.compile("<[a-z][^<>]*(?: onload='x'|javascript:y[^<>]*href)")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void tellsThatItsWriterFailed() {
        assertThatIOException()
                .isThrownBy(() -> new HtmlReport().write(SampleReport.small().build(), new Full()))
                .withMessage("full");
    }

    /** Has no room. */
    private static final class Full extends Writer {

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static int times(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
