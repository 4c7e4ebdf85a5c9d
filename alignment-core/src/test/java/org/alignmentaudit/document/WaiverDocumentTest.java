package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.lifecycle.MalformedWaiver;
import org.alignmentaudit.lifecycle.Waiver;
import org.alignmentaudit.lifecycle.Waivers;
import org.alignmentaudit.portfolio.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverDocumentTest {

    private static final String GOOD =
            "{'rule': 'AL-01', 'subjectId': 'I-7', 'reason': 'R', 'approvedBy': 'board', 'until': '2027-03-31'}";

    private static Waivers read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(UTF_8);
        return WaiverDocument.read(new ByteArrayInputStream(bytes), "w.json");
    }

    private static String with(String... waivers) {
        return "{'format': 'alignment-waivers/1', 'zone': 'Europe/Berlin', 'waivers': [" + String.join(",", waivers)
                + "]}";
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(json)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** What is wrong with the only waiver of the document. */
    private static List<String> faults(String waiver) {
        MalformedWaiver malformed = read(with(waiver)).malformed().get(0);
        return malformed.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsEveryField() {
        Waivers waivers = read(with("{'rule': 'SG-02', 'subjectType': 'GOAL', 'subjectId': 'G-1',"
                + " 'fingerprint': 'f1:0123456789abcdef0123456789abcdef', 'reason': 'Wörter',"
                + " 'approvedBy': 'board', 'until': '2027-03-31', 'x-ticket': 7}"));

        assertThat(waivers)
                .isEqualTo(new Waivers(
                        ZoneId.of("Europe/Berlin"),
                        List.of(new Waiver(
                                "w.json /waivers/0",
                                "SG-02",
                                new SubjectRef(SubjectType.GOAL, "G-1", "G-1"),
                                "f1:0123456789abcdef0123456789abcdef",
                                "Wörter",
                                "board",
                                LocalDate.of(2027, 3, 31))),
                        List.of()));
    }

    @Test
    void takesTheSubjectForAnInitiativeWhereItDoesNotSay() {
        assertThat(read(with(GOOD)).waivers().get(0).subject().type()).isEqualTo(SubjectType.INITIATIVE);
    }

    @Test
    void oneThatIsMalformedDoesNotVoidTheOthers() {
        Waivers waivers = read(with(GOOD, "{'rule': 'AL-02', 'subjectId': 'I-8', 'reason': 'R'}", "7", GOOD));

        assertThat(waivers.waivers())
                .extracting(Waiver::place)
                .containsExactly("w.json /waivers/0", "w.json /waivers/3");
        assertThat(waivers.malformed())
                .extracting(MalformedWaiver::place)
                .containsExactly("w.json /waivers/1", "w.json /waivers/2");
        assertThat(waivers.malformed().get(0).rule()).isEqualTo("AL-02");
        assertThat(waivers.malformed().get(0).subject()).isEqualTo("INITIATIVE:I-8");
    }

    @Test
    void tellsEverythingThatIsWrongWithOneAtItsPlace() {
        assertThat(faults("{'rule': ' ', 'subjectType': 'GOALS', 'subjectID': 'I', 'reason': null, 'approvedBy': 3,"
                        + " 'until': '31.3.2027', 'fingerprint': 'f1:12'}"))
                .containsExactly(
                        "w.json /waivers/0/rule: is empty.\nExpected the id of a rule such as AL-01.",
                        "w.json /waivers/0/subjectType: expected one of GOAL, INITIATIVE, DECISION, TEAM, PARTNER,"
                                + " PROCESS, KPI, OPPORTUNITY, ORGANIZATION, ASSUMPTION, INFLUENCER, SCENARIO, SURVEY,"
                                + " VALUE, PERSON, found \"GOALS\".\nMaybe GOAL was meant.",
                        "w.json /waivers/0/subjectID: 'subjectID' is no field of a waiver.\n"
                                + "Maybe subjectId was meant.",
                        "w.json /waivers/0/reason: expected why the finding is left as it is, found null.\n"
                                + "Leave it out where it is not required.",
                        "w.json /waivers/0/approvedBy: expected who answers for it, found 3.",
                        "w.json /waivers/0/until: expected a day such as 2027-03-31, found \"31.3.2027\".\n"
                                + "Write year, month and day.",
                        "w.json /waivers/0/fingerprint: expected a fingerprint as reports tell it, f1: and 32 hex"
                                + " digits, found \"f1:12\".\nLeave it out to cover all that the rule finds on the"
                                + " subject.",
                        "w.json /waivers/0/subjectId: is missing.");
    }

    @Test
    void aMalformedOneKeepsWhatTellsItsFinding() {
        String fingerprint = "f1:0123456789abcdef0123456789abcdef";
        List<MalformedWaiver> malformed = read(with(
                        "{'rule': 'SG-02', 'subjectType': 'GAOL', 'subjectId': 'G-1'}",
                        "{'rule': 'SG-02', 'subjecttype': 'GOAL', 'subjectId': 'G-1'}",
                        "{'rule': 'SG-02', 'subjectType': 'GOAL', 'fingerprint': '" + fingerprint + "'}",
                        "{'rule': 'SG-02', 'subjectId': 'I-1', 'fingerprint': 'f1:12'}"))
                .malformed();

        assertThat(malformed)
                .extracting(
                        MalformedWaiver::subjectType,
                        MalformedWaiver::subjectId,
                        MalformedWaiver::subject,
                        MalformedWaiver::fingerprint)
                .containsExactly(
                        tuple(null, "G-1", "", null),
                        tuple(null, "G-1", "", null),
                        tuple(SubjectType.GOAL, "", "", fingerprint),
                        tuple(SubjectType.INITIATIVE, "I-1", "INITIATIVE:I-1", null));
    }

    @Test
    void requiresAnEnd() {
        assertThat(faults(GOOD.replace(", 'until': '2027-03-31'", "")))
                .containsExactly("w.json /waivers/0/until: is missing.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    {'format': 'alignment-waivers/1', 'waivers': []} -> w.json /zone: is missing.
                    {'format': 'alignment-waivers/1', 'zone': 'Europe/Berlin'} -> w.json /waivers: is missing.
                    {'zone': 'Europe/Berlin', 'waivers': []} -> w.json /format: is missing.
                    {'format': 'alignment-policy/1', 'zone': 'UTC', 'waivers': []} -> w.json /format: expected "alignment-waivers/1", found "alignment-policy/1".
                    {'format': 'alignment-waivers/1', 'zone': 'Europe/Berlim', 'waivers': []} -> w.json /zone: "Europe/Berlim" is no time zone.
                    {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': {}} -> w.json /waivers: expected a list of waivers, found an object.
                    {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [], 'waiver': 1} -> w.json /waiver: 'waiver' is no field of a list of waivers.
                    """)
    void refusesADocumentThatCannotBeTrusted(String json, String fault) {
        assertThat(problems(json)).singleElement().asString().startsWith(fault);
    }

    @Test
    void namesTheZoneThatWasMeant() {
        assertThat(problems("{'format': 'alignment-waivers/1', 'zone': 'Europe/Berlim', 'waivers': []}"))
                .singleElement()
                .asString()
                .endsWith("Maybe Europe/Berlin was meant.");
    }

    @Test
    void refusesATruncatedDocument() {
        assertThat(problems(with(GOOD).substring(0, 150)))
                .anySatisfy(problem -> assertThat(problem).contains("ends before it is complete"));
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> WaiverDocument.read(folder.resolve("no.json")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("no.json: is not there");
        assertThatThrownBy(() -> WaiverDocument.read(folder))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("is a folder");
    }
}
