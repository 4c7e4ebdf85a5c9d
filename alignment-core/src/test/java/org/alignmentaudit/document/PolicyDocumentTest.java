package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.InvalidPolicyException;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.pack.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDocumentTest {

    private static Policy read(String json) {
        return PolicyDocument.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "policy.json");
    }

    /** A policy that says only this. */
    private static String policy(String members) {
        return "{ \"format\": \"alignment-policy/1\", " + members + " }";
    }

    private static String setting(String value) {
        return policy("\"rules\": { \"CB-03\": { \"settings\": { \"minRaise\": " + value + " } } }");
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> read(json)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void readsProfileSwitchSeverityAndSettings() {
        Policy policy = read("""
                { "format": "alignment-policy/1",
                  "profile": "full",
                  "rules": {
                    "CB-03": { "enabled": true, "severity": "MEDIUM", "settings": { "minRaise": 0.15, "criticalRaises": 3 } },
                    "AL-01": { "settings": { "runTags": ["run", "Betrieb"] } },
                    "CB-05": { "enabled": false } } }
                """);

        assertThat(policy)
                .isEqualTo(new Policy(
                        Profile.FULL,
                        Map.of(
                                "CB-03",
                                new RulePolicy(true, Severity.MEDIUM, Map.of("minRaise", 0.15, "criticalRaises", 3)),
                                "AL-01",
                                RulePolicy.settings(Map.of("runTags", List.of("run", "Betrieb"))),
                                "CB-05",
                                RulePolicy.off())));
    }

    @Test
    void isTheStandardPolicyWhereItSaysNothing() {
        assertThat(read("{ \"format\": \"alignment-policy/1\" }")).isEqualTo(Policy.STANDARD);
    }

    @Test
    void passesOverTheHostsOwnNames() {
        assertThat(read(policy("\"x-author\": { \"name\": [1] }"))).isEqualTo(Policy.STANDARD);
    }

    @Test
    void givesEqualPoliciesEqualDigestsHoweverNumbersAreWritten() {
        assertThat(read(setting("1.0")).digest())
                .isEqualTo(read(setting("1")).digest())
                .isEqualTo(read(setting("10e-1")).digest());
    }

    @Test
    void readsAFileWithAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "\uFEFF" + policy("\"profile\": \"essential\""));

        assertThat(PolicyDocument.read(file).profile()).isEqualTo(Profile.ESSENTIAL);
    }

    @Test
    void listsEveryProblemWithItsPlace() {
        assertThat(problems("""
                { "format": "alignment-policy/2",
                  "profile": "Standard",
                  "rulez": {},
                  "rules": {
                    "CB-03": { "enabled": "true", "severity": "SEVERE", "settings": { "minRaise": "0.15", "minRaise": 1 } },
                    "AL-01": { "seting": {}, "settings": { "runTags": ["run", 7, " "] } },
                    "a/b": false } }
                """))
                .containsExactly(
                        "policy.json /format: expected \"alignment-policy/1\", found \"alignment-policy/2\".\n"
                                + "Maybe another document was meant, or one for a newer version of this library.",
                        "policy.json /profile: expected one of essential, standard, full, found \"Standard\".\n"
                                + "Maybe standard was meant.",
                        "policy.json /rulez: 'rulez' is no field of a policy.\nMaybe rules was meant.",
                        "policy.json /rules/CB-03/enabled: expected true or false, found \"true\".\nRemove the quotes.",
                        "policy.json /rules/CB-03/severity: expected one of INFO, LOW, MEDIUM, HIGH, CRITICAL, "
                                + "found \"SEVERE\".",
                        "policy.json /rules/CB-03/settings/minRaise: expected a number or a list of texts, "
                                + "found \"0.15\".\nRemove the quotes.",
                        "policy.json /rules/CB-03/settings/minRaise: is there twice in one object.\n"
                                + "Keep one of the two.",
                        "policy.json /rules/AL-01/seting: 'seting' is no field of a rule.\nMaybe settings was meant.",
                        "policy.json /rules/AL-01/settings/runTags/1: expected a text, found 7.",
                        "policy.json /rules/AL-01/settings/runTags/2: is empty.\nLeave the word out.",
                        "policy.json /rules/a~1b: expected an object such as { \"enabled\": false }, found false.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    null    | found null.          | Leave it out to keep the default.
                    true    | found true.          | ''
                    {}      | found an object.     | ''
                    "run"   | found "run".         | Put it in square brackets.
                    NaN     | found NaN.           | Leave it out to keep the default.
                    1e999   | found 1e999.         | Leave it out to keep the default.
                    """)
    void refusesASettingThatIsNeitherNumberNorTexts(String value, String fault, String advice) {
        assertThat(problems(setting(value)))
                .singleElement()
                .asString()
                .contains(fault)
                .endsWith(advice);
    }

    @Test
    void goesOnAfterAProblemInsideAList() {
        assertThat(problems(policy("\"rules\": [1, { \"a\": [] }], \"profile\": 3")))
                .hasSize(2);
    }

    @Test
    void requiresTheFormat() {
        assertThat(problems("{}"))
                .containsExactly("policy.json /format: is missing.\nExpected \"alignment-policy/1\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void refusesAnEmptyDocument(String json) {
        assertThat(problems(json)).singleElement().asString().startsWith("policy.json: is empty.");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(problems("[]")).containsExactly("policy.json: expected an object, found an array.");
    }

    @Test
    void refusesATruncatedDocumentAndStillListsWhatCameBefore() {
        assertThat(problems("{ \"format\": \"alignment-policy/1\",\n  \"profile\": 1, \"rules\": { \"CB-03\": {"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("policy.json /profile: expected one of"),
                        last -> assertThat(last)
                                .startsWith("policy.json:2:")
                                .contains("the document ends before it is complete"));
    }

    @Test
    void namesLineAndColumnOfWhatIsNotJson() {
        assertThat(problems("{ \"format\": \"alignment-policy/1\",\n  profile: \"full\" }"))
                .singleElement()
                .asString()
                .startsWith("policy.json:2:")
                .contains("is not JSON")
                .doesNotContain("JsonReadFeature");
    }

    @Test
    void refusesASecondDocumentBehindTheFirst() {
        assertThat(problems("{ \"format\": \"alignment-policy/1\" } {}"))
                .singleElement()
                .asString()
                .contains("goes on after its end");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = policy("\"x-author\": \"Jörg\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> PolicyDocument.read(new ByteArrayInputStream(latin), "policy.json"))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageEndingWith("Save it as UTF-8.");
    }

    @Test
    void refusesADocumentThatIsTooDeepOrTooLarge() {
        assertThat(problems(policy("\"x-a\": " + "[".repeat(100))))
                .singleElement()
                .asString()
                .contains("too deep");
        assertThat(problems(policy("\"x-a\": \"" + "a".repeat(2 << 20) + "\"")))
                .singleElement()
                .asString()
                .contains("too large");
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> PolicyDocument.read(folder.resolve("nowhere.json")))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("nowhere.json: is not there.\nMaybe the path starts from another folder.");
    }

    @Test
    void refusesAFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> PolicyDocument.read(folder))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void tellsWhenReadingItselfFails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatThrownBy(() -> PolicyDocument.read(broken, "policy.json"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }
}
