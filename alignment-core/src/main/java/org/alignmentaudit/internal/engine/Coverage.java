package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioProfile;

/** Tells for one rule what the portfolio lets it assess. Built once per auditor; thread-safe. */
final class Coverage {

    /** One alternative with its properties resolved. */
    private record Form(Alternative info, List<SubjectProperty> scope, List<SubjectProperty> each) {

        boolean inScope(Subject subject, PortfolioProfile profile) {
            return allHold(scope, subject, profile);
        }

        boolean eachHolds(Subject subject, PortfolioProfile profile) {
            return allHold(each, subject, profile);
        }

        boolean reaches(Subject subject, PortfolioProfile profile) {
            return !inScope(subject, profile) || eachHolds(subject, profile);
        }

        /** A loop and no stream: asked of every subject for every alternative. */
        private static boolean allHold(List<SubjectProperty> properties, Subject subject, PortfolioProfile profile) {
            for (SubjectProperty property : properties) {
                if (!property.holds(subject, profile)) {
                    return false;
                }
            }
            return true;
        }

        List<String> missing(Portfolio portfolio) {
            return info.needs().stream()
                    .filter(any -> any.stream().noneMatch(portfolio::supplies))
                    .map(any -> any.stream()
                            .map(path -> firstMissing(path, portfolio))
                            .distinct()
                            .collect(Collectors.joining(" or ")))
                    .toList();
        }
    }

    /** The path itself, or the element or list that it lies in where that is missing as a whole. */
    private static String firstMissing(String path, Portfolio portfolio) {
        DataPath missing = Portfolio.dictionary().path(path).orElseThrow();
        while (!missing.parent().equals(missing)
                && !portfolio.supplies(missing.parent().toString())) {
            missing = missing.parent();
        }
        return missing.toString();
    }

    /**
     * What a rule can assess.
     *
     * @param forms names of the alternatives whose needs are met
     * @param examined number of subjects that at least one of them can assess
     * @param notAssessable number of subjects in scope that none can assess
     * @param missing what alternatives whose needs are not met miss, in alphabetical order
     */
    record Result(Set<String> forms, int examined, int notAssessable, List<String> missing) {

        static final Result NONE = new Result(Set.of(), 0, 0, List.of());

        boolean assessed() {
            return !forms.isEmpty();
        }
    }

    /** What the alternatives of a rule can make of a subject. */
    private enum Reach {
        OUT_OF_SCOPE,
        IN_SCOPE,
        ASSESSED
    }

    private final Map<SubjectType, List<Form>> forms = new EnumMap<>(SubjectType.class);

    Coverage(RuleInfo rule, Map<String, Object> settings) {
        for (Alternative info : rule.alternatives()) {
            Class<?> type = Subjects.type(info.subject());
            List<SubjectProperty> scope =
                    info.scope().isEmpty() ? List.of() : List.of(new SubjectProperty(info.scope(), type, settings));
            List<SubjectProperty> each = info.each().stream()
                    .map(text -> new SubjectProperty(text, type, settings))
                    .toList();
            forms.computeIfAbsent(info.subject(), kind -> new ArrayList<>()).add(new Form(info, scope, each));
        }
    }

    Result of(Portfolio portfolio) {
        PortfolioProfile profile = portfolio.profile();
        Set<String> met = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        int examined = 0;
        int notAssessable = 0;
        for (Map.Entry<SubjectType, List<Form>> entry : forms.entrySet()) {
            Form[] all = entry.getValue().toArray(Form[]::new);
            boolean[] able = new boolean[all.length];
            for (int i = 0; i < all.length; i++) {
                List<String> lacks = all[i].missing(portfolio);
                missing.addAll(lacks);
                able[i] = lacks.isEmpty();
                if (able[i]) {
                    met.add(all[i].info().name());
                }
            }
            for (Subject subject : Subjects.of(entry.getKey(), portfolio)) {
                switch (reach(all, able, subject, profile)) {
                    case ASSESSED -> examined++;
                    case IN_SCOPE -> notAssessable++;
                    default -> {}
                }
            }
        }
        return new Result(met, examined, notAssessable, List.copyOf(missing));
    }

    /** Whether each of these alternatives, or all where none is named, could assess the subject if it has it in scope. */
    boolean reaches(Portfolio portfolio, SubjectRef ref, Collection<String> letters) {
        Optional<Subject> subject = find(Subjects.of(ref.type(), portfolio), ref.id());
        return forms.getOrDefault(ref.type(), List.of()).stream()
                .filter(form ->
                        letters.isEmpty() || letters.contains(form.info().letter()))
                .allMatch(form -> form.missing(portfolio).isEmpty()
                        && subject.map(it -> form.reaches(it, portfolio.profile()))
                                .orElse(true));
    }

    /** A portfolio keeps its subjects by id; a baseline may ask for thousands of them. */
    private static Optional<Subject> find(List<? extends Subject> byId, String id) {
        int from = 0;
        int to = byId.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = byId.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(byId.get(middle));
            } else if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Optional.empty();
    }

    /** How far the alternatives get with a subject; its scope is asked once for each. */
    private static Reach reach(Form[] forms, boolean[] able, Subject subject, PortfolioProfile profile) {
        Reach reach = Reach.OUT_OF_SCOPE;
        for (int i = 0; i < forms.length; i++) {
            if (forms[i].inScope(subject, profile)) {
                if (able[i] && forms[i].eachHolds(subject, profile)) {
                    return Reach.ASSESSED;
                }
                reach = Reach.IN_SCOPE;
            }
        }
        return reach;
    }
}
