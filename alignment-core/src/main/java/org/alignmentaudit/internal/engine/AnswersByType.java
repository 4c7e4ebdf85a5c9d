package org.alignmentaudit.internal.engine;

import java.util.EnumMap;
import java.util.Map;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** What was asked of the subjects of one portfolio. Not thread-safe. */
final class AnswersByType {

    private final Portfolio portfolio;
    private final Map<SubjectType, Answers> answers = new EnumMap<>(SubjectType.class);

    AnswersByType(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Answers of(SubjectType type) {
        return answers.computeIfAbsent(type, it -> new Answers(Subjects.of(it, portfolio), portfolio.profile()));
    }
}
