package org.alignmentaudit.kit.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The mistakes that authors of rules make are told with their place and what to try. */
class RuleFileProblemsTest {

    /** Nine lines: the pattern on the initiative stands on line 10, the first statement on line 12. */
    private static final String RULE = """
            package house.rules
            import org.alignmentaudit.facts.Initiative
            import org.alignmentaudit.facts.GoalLink
            import org.alignmentaudit.rule.Findings
            global Findings findings

            // a comment that names statu and Gaol
            rule "HR-01"
            when
                %s
            then
                %s
            end
            """;

    private static final String PATTERN = "$i : Initiative( active )";

    private static List<CompileProblem> problems(String... texts) {
        List<RuleFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new RuleFile("rules/file" + files.size() + ".drl", text));
        }
        return RuleFileProblems.of(files, RuleFileProblemsTest::errors, RuleFileProblemsTest.class.getClassLoader());
    }

    private static List<Message> errors(List<RuleFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem system =
                services.newKieFileSystem().generateAndWritePomXML(services.newReleaseId("house", "rules", "1"));
        files.forEach(file -> system.write("src/main/resources/" + file.path(), file.text()));
        KieBuilder builder = services.newKieBuilder(system, RuleFileProblemsTest.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        return builder.getResults().getMessages(Message.Level.ERROR);
    }

    private static List<String> shown(String... texts) {
        return problems(texts).stream().map(CompileProblem::toString).toList();
    }

    @Test
    void aFileThatIsRightHasNone() {
        assertThat(problems(RULE.formatted(PATTERN, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            $i : Initiative( statu == "x" )             ; 10:22 ; unknown property 'statu' of Initiative ; Maybe `status` was meant.
            $i : Initiative( name == "x", activ )       ; 10:35 ; unknown property 'activ' of Initiative ; Maybe `active` was meant.
            $i : Initiative( zzzzzzzz )                 ; 10:22 ; unknown property 'zzzzzzzz' of Initiative ; Look at what Initiative has.
            $i : Initative( active )                    ; 10:10 ; unknown class 'Initative' ; Maybe `Initiative` was meant.
            Kpi( )                                      ; 10:5  ; unknown class 'Kpi' ; Import org.alignmentaudit.facts.Kpi.
            Xyz( )                                      ; 10:5  ; unknown class 'Xyz' ; Import the class
            $i : Initiative( statusReports.badRunAtLest(3) ) ; 10:36 ; unknown method 'badRunAtLest' of StatusHistory ; Maybe `badRunAtLeast` was meant.
            $i : Initiative( raise("x") != null )       ; 10:22 ; 'raise' of Initiative takes other arguments ; Known: raise(int).
            $i : Initiative( status == InitiativeStatus.ACTIVE ) ; 10:32 ; unknown class 'InitiativeStatus' ; Import org.alignmentaudit.facts.InitiativeStatus.
            $i : Initiative( status == org.alignmentaudit.facts.InitiativeStatus.ACTIV ) ; 10:74 ; unknown property 'ACTIV' of InitiativeStatus ; Maybe `ACTIVE` was meant.
            $i : Initiative( id == $other.id )          ; 10:28 ; nothing is known by the name '$other' ; Bind it in the `when` part
            $i : Initiative( active, status == 7 )      ; 10:30 ; compares InitiativeStatus with int ; Compare with a value of the same kind.
            $i : Initiative( active, )                  ; 10:30 ; cannot be read from ')' on ; Look at what stands just before it.
            $i : Initiative( active                     ; 11:1  ; 'then' stands within a pattern ; Maybe a parenthesis is not closed.
            $i : Initiative() $l : GoalLink() from $i.golLinks ; 10:47 ; unknown property 'golLinks' of Initiative ; Maybe `goalLinks` was meant.
            """)
    void inPatterns(String pattern, String place, String message, String advice) {
        assertThat(shown(RULE.formatted(pattern, "")))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("rules/file0.drl:" + place + ": " + message + ".")
                        .contains(advice));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            findings.onn($i);          # 12:14 # unknown method 'onn' of Findings # Look at what Findings has.
            String x = $i.nme();       # 12:19 # unknown method 'nme' of Initiative # Maybe `name` was meant.
            String x = $j.name();      # 12:16 # nothing is known by the name '$j' # Bind it in the `when` part
            Strin x = null;            # 12:5  # unknown class 'Strin' # Import the class
            String x = $i.name()       # 12:   # the statement cannot be read after this # Maybe a semicolon
            $i.raise("x");             # 12:8  # 'raise' of Initiative takes other arguments # Known: raise(int).
            """)
    void inConsequences(String statement, String place, String message, String advice) {
        assertThat(shown(RULE.formatted(PATTERN, statement)))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("rules/file0.drl:" + place)
                        .contains(": " + message + ".")
                        .contains(advice));
    }

    @Test
    void aMistakeThatTheCompilerRepeatsIsToldOnce() {
        assertThat(shown(RULE.formatted(PATTERN, "Strin x = null;"))).hasSize(1);
    }

    @Test
    void aRuleWithoutEnd() {
        assertThat(shown(RULE.formatted(PATTERN, "").replace("end\n", "")))
                .containsExactly("rules/file0.drl:13:1: the file ends within a rule.\nMaybe an `end` is missing.");
    }

    @Test
    void aClassThatCannotBeImported() {
        assertThat(shown(RULE.formatted(PATTERN, "").replace("facts.GoalLink", "facts.GaolLink")))
                .containsExactly(
                        "rules/file0.drl:3:33: unknown class 'org.alignmentaudit.facts.GaolLink'.\nMaybe `GoalLink` was meant.");
    }

    @Test
    void twoRulesOfOneName() {
        String one = RULE.formatted(PATTERN, "");
        assertThat(shown(one + one.substring(one.indexOf("rule \""))))
                .containsExactly(
                        "rules/file0.drl:14: a second rule of the name 'HR-01'.\nGive each rule a name of its own.");
    }

    @Test
    void aTypeWithAFieldOfAnUnknownClass() {
        String declared = "declare Limits\n    most : itn = 3\nend\n";
        assertThat(shown(RULE.formatted(PATTERN, "").replace("// a", declared + "// a")))
                .anySatisfy(problem -> assertThat(problem).startsWith("rules/file0.drl:8:12: unknown class 'itn'."));
    }

    @Test
    void fieldsOfDeclaredTypesAreKnown() {
        String declared = "declare Limits\n    most : int = 3\nend\n";
        assertThat(shown(RULE.formatted("Limits( $most : moost )", "").replace("// a", declared + "// a")))
                .containsExactly("rules/file0.drl:13:21: unknown property 'moost' of Limits.\nMaybe `most` was meant.");
    }

    @Test
    void ofSeveralRulesOfOneFile() {
        String one = RULE.formatted("$i : Initiative( active, )", "");
        String two = RULE.replace("HR-01", "HR-02").formatted("$i : Initiative( namee == \"x\" )", "");
        String three = RULE.replace("HR-01", "HR-03").formatted(PATTERN, "$i.nme();");
        assertThat(shown(one + two.substring(two.indexOf("rule \"")) + three.substring(three.indexOf("rule \""))))
                .extracting(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "rules/file0.drl:10:30: cannot be read from ')' on.",
                        "rules/file0.drl:16:22: unknown property 'namee' of Initiative.",
                        "rules/file0.drl:24:8: unknown method 'nme' of Initiative.");
    }

    @Test
    void ofSeveralFilesAtOnce() {
        String first = RULE.formatted("$i : Initiative( statu == \"x\", activ )", "");
        String second = RULE.replace("HR-01", "HR-02").formatted("$i : Initiative( namee == \"x\" )", "");
        assertThat(shown(second, first))
                .containsExactly(
                        "rules/file0.drl:10:22: unknown property 'namee' of Initiative.\nMaybe `name` was meant.",
                        "rules/file1.drl:10:22: unknown property 'statu' of Initiative.\nMaybe `status` was meant.",
                        "rules/file1.drl:10:36: unknown property 'activ' of Initiative.\nMaybe `active` was meant.");
    }
}
