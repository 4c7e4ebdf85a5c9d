package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.PolicyDocument;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run, and prints what the README says; the build runs each of its commands. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    private Path folder;

    @Test
    void theEmbeddingPrintsWhatTheReadmeSays() throws Exception {
        Class<?> shown = compiled("FirstAudit");

        assertThat(output(shown)).isEqualTo(block("text", ""));
    }

    @Test
    void thePolicyInJavaIsThePolicyOfTheDocument() throws Exception {
        Class<?> shown = compiled("ChosenAudit");
        Auditor auditor = (Auditor) shown.getMethod("auditor").invoke(null);
        byte[] document = block("json", "alignment-policy/1").getBytes(StandardCharsets.UTF_8);
        Policy policy = PolicyDocument.read(new ByteArrayInputStream(document), "README.md");

        AuditReport report = auditor.audit(Portfolio.builder()
                .organization(Organization.of("bakery", "Corner Bakery", LocalDate.parse("2026-06-30"), "EUR"))
                .build());

        assertThat(report.policyDigest()).isEqualTo(policy.digest());
        assertThat(report.locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void theBuildRunsEveryCommandThatIsShown() throws IOException {
        String build = Files.readString(ROOT.resolve(".ci/run")).replace(" -B -ntp", "");
        Map<Path, List<String>> shown = new TreeMap<>(Map.of(ROOT, commands(ROOT.resolve("README.md"))));
        for (Path page : files(ROOT.resolve("alignment-examples"), ".md")) {
            shown.put(page, commands(page));
        }

        assertThat(shown.values().stream().filter(commands -> !commands.isEmpty()))
                .hasSizeGreaterThan(8);
        shown.forEach((page, commands) ->
                commands.forEach(command -> assertThat(build).as("%s", page).contains(command)));
    }

    @Test
    void theTableOfAnnotationsHoldsAllThatTheRulesUse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files(Path.of("src", "main", "resources"), ".drl")) {
            String rules = Files.readString(file).replaceAll("(?s)\\ndeclare .*?\\nend", "");
            Pattern.compile("@(\\w+)\\(\"").matcher(rules).results().forEach(it -> used.add(it.group(1)));
        }
        String page = Files.readString(ROOT.resolve("alignment-examples/house-rules/README.md"));

        assertThat(used)
                .contains("kind", "needs")
                .allSatisfy(name -> assertThat(page).contains("| `@" + name + "(\""));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }

    private static List<String> commands(Path page) throws IOException {
        return blocks(page, "sh").stream().flatMap(String::lines).toList();
    }

    private Class<?> compiled(String name) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), block("java", "class " + name));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(errors).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            return loader.loadClass(name);
        }
    }

    private static String block(String language, String text) throws IOException {
        return blocks(ROOT.resolve("README.md"), language).stream()
                .filter(block -> block.contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String output(Class<?> program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
