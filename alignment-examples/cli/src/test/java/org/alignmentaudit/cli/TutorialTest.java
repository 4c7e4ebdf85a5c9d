package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.document.PolicyDocument;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial of the bakery: its commands are run before each change, and print what the page says. */
class TutorialTest {

    private static final Path BAKERY_FOLDER = Path.of("..", "bakery");
    private static final String PROGRAM = "java -jar alignment-examples/cli/target/alignment.jar ";

    private static String page;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(BAKERY_FOLDER.resolve("TUTORIAL.md"));
    }

    /** Language and text of each block of the page, in order. */
    private static List<MatchResult> blocks() {
        return Pattern.compile("```(sh|text)\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .toList();
    }

    private static Stream<String> commands(MatchResult block) {
        return block.group(2).lines().filter(line -> line.startsWith(PROGRAM));
    }

    private Run run(String command) {
        return Run.of(Arrays.stream(command.substring(PROGRAM.length()).split(" "))
                .map(word -> word.replace("alignment-examples/", "../").replace("target/", folder + "/"))
                .toArray());
    }

    @Test
    void everyCommandIsRunBeforeEachChange() throws IOException {
        List<String> commands =
                blocks().stream().flatMap(TutorialTest::commands).toList();

        assertThat(commands).hasSizeGreaterThan(5);
        assertThat(Files.readAllLines(Path.of("..", "..", ".ci", "run"))).containsAll(commands);
    }

    @Test
    void theCommandsPrintWhatThePageSays() {
        String printed = "";
        for (MatchResult block : blocks()) {
            if (block.group(1).equals("text")) {
                assertThat(printed).contains(block.group(2).lines().toList());
            } else {
                for (String command : commands(block).toList()) {
                    Run run = run(command);
                    assertThat(run.exit()).as(command + run.err()).isZero();
                    printed = run.out();
                }
            }
        }
    }

    @Test
    void eachFindingOfJuneHasItsPlace() {
        Auditor auditor = Auditor.builder()
                .pack(StandardPack.pack())
                .policy(PolicyDocument.read(BAKERY_FOLDER.resolve("full.json")))
                .build();

        assertThat(auditor.audit(PortfolioFiles.read(Run.BAKERY)).findings())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(finding -> assertThat(page).contains(finding.rule()));
    }
}
