package org.alignmentaudit.kit.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kie.api.builder.Message;

/** Explains what the compiler said of rule files. */
public final class RuleFileProblems {

    /** Said again for each file of which something else was said already. */
    private static final String ECHO = "Parser returned a null Package";

    /** More rounds than anyone has patience for; each leaves out at least one rule. */
    private static final int MOST_ROUNDS = 50;

    private static final Comparator<CompileProblem> ORDER = Comparator.comparing(CompileProblem::path)
            .thenComparing(CompileProblem::line)
            .thenComparing(CompileProblem::column)
            .thenComparing(CompileProblem::message);

    private RuleFileProblems() {}

    /**
     * Finds the place and the cause of what a compiler complains about, in the order of path, line and column; what it says
     * several times is told once. A compiler stops at the first rule that it cannot read, so it is asked again without the
     * rules that it refused, until it has nothing more to say.
     *
     * @param files all files that are compiled together
     * @param compiler compiles files and answers what is wrong with them
     * @param loader finds the classes that the files import
     */
    public static List<CompileProblem> of(
            List<RuleFile> files, Function<List<RuleFile>, List<Message>> compiler, ClassLoader loader) {
        Set<CompileProblem> all = new TreeSet<>(ORDER);
        List<RuleFile> rest = files;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<CompileProblem> more = explained(rest, compiler.apply(rest), loader);
            List<RuleFile> fewer = without(rest, more);
            all.addAll(more);
            if (more.isEmpty() || fewer.equals(rest)) {
                break;
            }
            rest = fewer;
        }
        return List.copyOf(all);
    }

    private static List<CompileProblem> explained(List<RuleFile> files, List<Message> messages, ClassLoader loader) {
        List<SourceText> sources = files.stream().map(SourceText::new).toList();
        KnownNames names = new KnownNames(sources, loader);
        Complaints complaints = new Complaints(new Spots(sources, GeneratedCode.in(messages), names), names);
        return messages.stream()
                .filter(message -> !GeneratedCode.listing(message))
                .filter(message -> !message.getText().equals(ECHO) || messages.size() == 1)
                .map(complaints::explain)
                .toList();
    }

    private static List<RuleFile> without(List<RuleFile> files, List<CompileProblem> problems) {
        return files.stream().map(file -> without(file, problems)).toList();
    }

    private static RuleFile without(RuleFile file, List<CompileProblem> problems) {
        RuleFile rest = file;
        for (CompileProblem problem : problems) {
            if (problem.path().equals(file.path()) && problem.line() > 0) {
                rest = new SourceText(rest).withoutRuleAt(problem.line());
            }
        }
        return rest;
    }
}
