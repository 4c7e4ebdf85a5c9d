package org.alignmentaudit.kit.compile;

import java.util.List;
import org.kie.api.builder.Message;

/** Explains what the compiler said of rule files. */
public final class RuleFileProblems {

    private RuleFileProblems() {}

    public static List<CompileProblem> of(List<RuleFile> files, List<Message> messages, ClassLoader loader) {
        return messages.stream()
                .map(m -> new CompileProblem(String.valueOf(m.getPath()), m.getLine(), m.getColumn(), "", m.getText(), ""))
                .toList();
    }
}
