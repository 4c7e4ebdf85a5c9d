package org.alignmentaudit.browser;

import static java.time.LocalDate.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.document.CsvPortfolio;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.report.HtmlReport;
import org.alignmentaudit.standard.StandardPack;

/** Pages to look at. Their findings come from real audits. */
final class Reports {

    static final LocalDate DAY = parse("2026-06-30");

    private static final Path FOLDER = Path.of("target", "pages");
    private static final Path BAKERY = Path.of("..", "bakery", "portfolio.json");
    private static final Path UK = Path.of("..", "uk-major-projects", "portfolio");

    /** How many findings the bakery's report has. */
    static final int FINDINGS =
            auditor(Locale.ENGLISH).audit(JsonPortfolio.read(BAKERY)).findings().size();

    private Reports() {}

    private static Auditor auditor(Locale locale) {
        return Auditor.builder().pack(StandardPack.pack()).locale(locale).build();
    }

    static Path bakery() {
        return bakery("bakery", Locale.ENGLISH);
    }

    /** The bakery with a scorecard, a baseline, and waivers, whoever made them. */
    static Path bakery(String name, Locale locale) {
        Portfolio portfolio = JsonPortfolio.read(BAKERY);
        return write(name, portfolio, dressed(auditor(locale).audit(portfolio)));
    }

    /** The bakery; its first finding cites nothing. */
    static Path bare() {
        Portfolio portfolio = JsonPortfolio.read(BAKERY);
        AuditReport report = auditor(Locale.ENGLISH).audit(portfolio);
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.set(0, bare(findings.get(0)));
        return write("bare", portfolio, report.with(findings, report.waivers()));
    }

    private static Finding bare(Finding finding) {
        return new Finding(
                finding.fingerprint(),
                finding.rule(),
                finding.findingClass(),
                finding.severity(),
                finding.confidence(),
                finding.evidenceLevel(),
                finding.alternatives(),
                finding.subject(),
                finding.related(),
                finding.texts(),
                List.of(),
                List.of(),
                List.of(),
                finding.settings(),
                finding.state(),
                finding.waiver(),
                finding.dispositions(),
                finding.lapsed());
    }

    /** The major projects of the United Kingdom. */
    static Path ukMajorProjects(Locale locale) {
        Portfolio portfolio = CsvPortfolio.read(UK);
        return write("uk-" + locale.getLanguage(), portfolio, auditor(locale).audit(portfolio));
    }

    /** The major projects of the United Kingdom that have findings, until there are as many findings. */
    static Path wide(int findings, Locale locale) {
        Portfolio portfolio = CsvPortfolio.read(UK);
        Auditor auditor = auditor(locale);
        List<String> subjects = auditor.audit(portfolio).findings().stream()
                .map(finding -> finding.subject().id())
                .toList();
        List<Initiative> found = portfolio.initiatives().stream()
                .filter(initiative -> subjects.contains(initiative.id()) && small(initiative))
                .toList();
        long once = subjects.stream()
                .filter(id ->
                        found.stream().anyMatch(initiative -> initiative.id().equals(id)))
                .count();
        PortfolioBuilder many = Portfolio.builder().organization(portfolio.organization());
        for (int i = 0; i * once < findings; i++) {
            for (Initiative initiative : found) {
                many.add(copy(initiative, i));
            }
        }
        Portfolio built = many.build();
        return write("wide-" + locale.getLanguage(), built, auditor.audit(built));
    }

    /** The largest ones, thousands of times, cost more than an amount can say. */
    private static boolean small(Initiative initiative) {
        return initiative.budgets().stream().allMatch(budget -> budget.amount().compareTo(Money.of(1_000_000_000)) < 0);
    }

    private static Initiative copy(Initiative initiative, int number) {
        InitiativeBuilder copy = Initiative.builder(
                        initiative.id() + "-" + number,
                        initiative.name() + " " + number,
                        initiative.type(),
                        initiative.status())
                .budgets(initiative.budgets().list().toArray(Budget[]::new))
                .statusReports(initiative.statusReports().list().toArray(StatusReport[]::new))
                .scheduleChanges(initiative.scheduleChanges().list().toArray(ScheduleChange[]::new));
        Optional.ofNullable(initiative.plannedStart()).ifPresent(copy::plannedStart);
        Optional.ofNullable(initiative.plannedEnd()).ifPresent(copy::plannedEnd);
        Optional.ofNullable(initiative.originalEnd()).ifPresent(copy::originalEnd);
        return copy.build();
    }

    /** A firm whose names try everything that names can try. */
    static Path hostile(List<String> names) {
        PortfolioBuilder portfolio = Portfolio.builder()
                .organization(Organization.of("firm", names.get(0), DAY, "EUR"))
                .supplied("initiatives.goalLinks");
        for (int i = 0; i < names.size(); i++) {
            portfolio.add(
                    Goal.builder("G-" + i, names.get(i), GoalStatus.ACTIVE).build());
            portfolio.add(troubled(i + names.get(i), names.get(i)));
        }
        Portfolio built = portfolio.build();
        return write("hostile", built, auditor(Locale.ENGLISH).audit(built));
    }

    /** A firm of large amounts, whose names are long in writings of wide and of narrow letters. */
    static Path wideNames() {
        List<String> names = List.of(
                "\u65B0\u3057\u3044\u9175\u6BCD\u30AA\u30FC\u30D6\u30F3".repeat(4),
                "\u0645\u0634\u0631\u0648\u0639 \u0627\u0644\u0641\u0631\u0646 "
                        .repeat(4)
                        .strip(),
                "ERWEITERUNG DER PRODUKTIONSHALLE WEST",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "A quite usual name of a quite usual initiative");
        PortfolioBuilder portfolio = Portfolio.builder().organization(Organization.of("firm", "Firm", DAY, "EUR"));
        for (int i = 0; i < names.size(); i++) {
            portfolio.add(Goal.builder("G-" + i, names.get(i), i == 2 ? GoalStatus.DROPPED : GoalStatus.ACTIVE)
                    .build());
            portfolio.add(Initiative.builder("I-" + i, names.get(i), InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                    .goalLinks(GoalLink.to("G-" + i))
                    .spending(Spend.of(parse("2026-03-31"), Money.of(80_493_768_400L), Money.of(80_493_768_400L)))
                    .build());
        }
        Portfolio built = portfolio.build();
        return write("wide-names", built, auditor(Locale.ENGLISH).audit(built));
    }

    /** Many initiatives with three findings each, and one finding on the firm. */
    static Path large(int initiatives) {
        PortfolioBuilder portfolio = Portfolio.builder()
                .organization(Organization.of("firm", "Large firm", DAY, "EUR"))
                .add(Goal.builder("G-1", "A goal that nothing serves", GoalStatus.ACTIVE)
                        .build())
                .supplied("initiatives.goalLinks", "reviews");
        for (int i = 0; i < initiatives; i++) {
            portfolio.add(troubled(String.format(Locale.ROOT, "I-%04d", i), "Initiative number " + i));
        }
        Portfolio built = portfolio.build();
        return write("large", built, auditor(Locale.ENGLISH).audit(built));
    }

    /** Spends without a goal, and gets more money while it is rated red. */
    private static Initiative troubled(String id, String name) {
        return Initiative.builder(id, name, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .plannedStart(parse("2025-01-06"))
                .plannedEnd(parse("2026-12-31"))
                .originalEnd(parse("2026-03-31"))
                .goalLinks()
                .spending(Spend.of(parse("2026-03-31"), Money.of(20_000), Money.of(27_500)))
                .statusReports(
                        StatusReport.of(parse("2025-06-30"), Band.GREEN),
                        StatusReport.of(parse("2025-09-30"), Band.AMBER_GREEN),
                        StatusReport.of(parse("2025-12-31"), Band.AMBER),
                        StatusReport.of(parse("2026-02-28"), Band.AMBER_RED),
                        StatusReport.of(parse("2026-06-01"), Band.RED))
                .budgets(
                        Budget.of(parse("2025-01-06"), Money.of(40_000), BudgetReason.INITIAL),
                        Budget.of(parse("2026-05-04"), Money.of(52_000), BudgetReason.TOP_UP))
                .build();
    }

    private static AuditReport dressed(AuditReport report) {
        List<Finding> findings = new ArrayList<>();
        FindingState[] states = FindingState.values();
        for (Finding finding : report.findings()) {
            Finding compared = finding.with(states[findings.size() % states.length]);
            findings.add(
                    switch (findings.size() % 9) {
                        case 4 -> compared.with(new Waived("The season ends it anyway", "p-01", parse("2026-09-30")));
                        case 7 ->
                            compared.with(new LapsedWaiver(
                                    LapsedWaiver.Cause.EXPIRED, "/waivers/2", parse("2026-05-31"), List.of()));
                        default -> compared;
                    });
        }
        return new AuditReport(
                report.libraryVersion(),
                report.locale(),
                report.asOf(),
                report.portfolio(),
                report.currency(),
                report.packs(),
                report.policyDigest(),
                report.complete(),
                findings,
                report.rules(),
                report.failures(),
                report.cut(),
                scorecard(),
                waivers(),
                List.of(new GoneFinding("f1:0", "AL-02", "INITIATIVE:I-09", parse("2026-03-31"), Severity.MEDIUM)),
                List.of(new UnverifiedFinding(
                        "f1:1",
                        "SG-02",
                        "GOAL:G-03",
                        parse("2026-03-31"),
                        Severity.HIGH,
                        Unverified.SUBJECT_NOT_ASSESSABLE)));
    }

    private static WaiverNotes waivers() {
        WaiverNote soon =
                new WaiverNote("/waivers/0", "AL-01", "INITIATIVE:I-05", parse("2026-07-15"), "Ends within 30 days.");
        WaiverNote unused = new WaiverNote("/waivers/3", "CB-13", "DECISION:D-77", null, "Matches no finding.");
        return new WaiverNotes(List.of(unused), List.of(soon), List.of(), List.of(), List.of());
    }

    private static List<Measure> scorecard() {
        return List.of(
                new Measure(
                        "KP-01",
                        "Money that serves a goal",
                        0.93,
                        Unit.SHARE,
                        217_500.0,
                        231_650.0,
                        15,
                        0.88,
                        Trend.UP,
                        MeasureVerdict.GOOD,
                        "At least 90 % of the spending goes to initiatives with a goal."),
                new Measure(
                        "KP-02",
                        "Staff who can say what the goals are",
                        0.58,
                        Unit.SHARE,
                        11.0,
                        19.0,
                        19,
                        0.58,
                        Trend.FLAT,
                        MeasureVerdict.WATCH,
                        "Between 50 % and 70 % know the goals."),
                new Measure(
                        "KP-03",
                        "Days from a signal to an answer",
                        64.0,
                        Unit.DAYS,
                        null,
                        null,
                        4,
                        41.0,
                        Trend.UP,
                        MeasureVerdict.POOR,
                        "Answers take longer than 45 days."),
                new Measure(
                        "KP-04",
                        "Goals understood by partners",
                        null,
                        Unit.SHARE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        MeasureVerdict.NOT_MEASURABLE,
                        "No survey of partners is on record."));
    }

    private static Path write(String name, Portfolio portfolio, AuditReport report) {
        Path file = FOLDER.resolve(name + ".html");
        try {
            Files.createDirectories(FOLDER);
            try (Writer out = Files.newBufferedWriter(file)) {
                new HtmlReport(portfolio).write(report, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toAbsolutePath().normalize();
    }
}
