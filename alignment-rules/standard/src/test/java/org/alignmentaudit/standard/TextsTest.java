package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the texts of the rules may say, and what they may cite. */
class TextsTest {

    private static final List<String> NAMES =
            List.of("title", "description", "condition", "criterion", "effect", "recommendation");
    private static final List<String> OF_MEASURES = List.of("reason", "unmeasured");
    private static final List<String> READ = List.of("value", "previous", "numerator", "denominator", "sampleSize");

    /** Texts of which a rule has one for each thing; other tests hold that there is no more and no less. */
    private static final Pattern FAMILIES = Pattern.compile("(word|guard|role)\\..+");

    /** No text judges a person, and none says that all is well. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(biased|prejudiced|irrational|guilty?|blame|fault|incompetent|stupid|lazy|dishonest|liar|lied"
                    + "|fell for|falls for|victim|culprit|(fully|perfectly|completely) aligned|no risk at all)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CITED = Pattern.compile("\\{([A-Za-z][\\w.]*)");
    private static final Pattern RAISED =
            Pattern.compile("\\.(?:evidence|counterEvidence)\\(\\s*\"(\\w+)\"", Pattern.DOTALL);

    static Stream<RuleInfo> rules() {
        return StandardPack.pack().rules().stream();
    }

    private static Properties texts(RuleInfo rule) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RuleFolders.path(rule.id()).resolve("messages.properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static String drl(RuleInfo rule) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(RuleFolders.path(rule.id()))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static Set<String> evidence(RuleInfo rule) throws IOException {
        Set<String> roles = new TreeSet<>();
        Matcher raised = RAISED.matcher(drl(rule));
        while (raised.find()) {
            roles.add(raised.group(1));
        }
        return roles;
    }

    private static Set<String> cited(Properties texts) {
        Set<String> cited = new TreeSet<>();
        texts.values().forEach(text -> {
            Matcher matcher = CITED.matcher(text.toString());
            while (matcher.find()) {
                cited.add(matcher.group(1));
            }
        });
        return cited;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void judgeNobodyAndPromiseNothing(RuleInfo rule) throws IOException {
        List<String> found = new ArrayList<>();
        texts(rule).forEach((key, text) -> {
            Matcher matcher = FORBIDDEN.matcher(text.toString());
            while (matcher.find()) {
                found.add(key + ": " + matcher.group());
            }
        });
        assertThat(found).isEmpty();
    }

    /** Texts of findings and of measures apart: the one know the evidence, the others the reading. */
    private static Properties texts(RuleInfo rule, boolean ofMeasure) throws IOException {
        Properties some = new Properties();
        texts(rule).forEach((key, text) -> {
            String name = key.toString().substring(key.toString().indexOf('.') + 1);
            if (OF_MEASURES.contains(name) == ofMeasure) {
                some.put(key, text);
            }
        });
        return some;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void citeOnlyEvidenceAndSettings(RuleInfo rule) throws IOException {
        Set<String> known = new TreeSet<>(evidence(rule));
        known.add("subject");
        rule.settings().forEach(setting -> known.add("setting." + setting.name()));
        assertThat(known).containsAll(cited(texts(rule, false)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ofMeasuresCiteOnlyTheReadingAndSettings(RuleInfo rule) throws IOException {
        Set<String> known = new TreeSet<>();
        rule.settings().forEach(setting -> known.add("setting." + setting.name()));
        if (rule.measure() != null) {
            known.addAll(READ);
            rule.measure().details().forEach(detail -> known.add(detail.name()));
        }
        assertThat(known).containsAll(cited(texts(rule, true)));
    }

    /** A setting that no condition reads would promise a choice that there is not. */
    @ParameterizedTest
    @MethodSource("rules")
    void nameNoSettingThatTheRuleDoesNotRead(RuleInfo rule) throws IOException {
        String drl = drl(rule);
        assertThat(rule.settings())
                .allSatisfy(setting -> assertThat(drl)
                        .containsPattern("\\$t\\.(" + setting.name() + "\\b|get(?i)" + setting.name() + "\\b)"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leaveNoTextUnused(RuleInfo rule) throws IOException {
        Set<String> owners = new TreeSet<>(Set.of(rule.id()));
        rule.alternatives().forEach(form -> owners.add(form.name()));
        assertThat(texts(rule).stringPropertyNames()).allSatisfy(key -> {
            String owner = key.substring(0, key.indexOf('.'));
            String name = key.substring(key.indexOf('.') + 1);
            assertThat(owners).contains(owner);
            boolean ofMeasure = rule.measure() != null && OF_MEASURES.contains(name);
            assertThat(ofMeasure
                            || NAMES.contains(name)
                            || FAMILIES.matcher(name).matches())
                    .as(key)
                    .isTrue();
        });
    }

    @Test
    void theScanFindsWhatIsForbidden() {
        assertThat(FORBIDDEN.matcher("The sponsor is biased.").find()).isTrue();
        assertThat(FORBIDDEN.matcher("You are fully aligned now.").find()).isTrue();
        assertThat(FORBIDDEN.matcher("Who is guilty?").find()).isTrue();
        assertThat(FORBIDDEN.matcher("An aligned text about a default.").find()).isFalse();
    }
}
