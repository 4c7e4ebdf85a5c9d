package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
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

        BitSet inScope(Answers answers, BitSet among) {
            return allHold(scope, answers, among);
        }

        BitSet eachHolds(Answers answers, BitSet among) {
            return allHold(each, answers, among);
        }

        private static BitSet allHold(List<SubjectProperty> properties, Answers answers, BitSet among) {
            BitSet left = among;
            for (SubjectProperty property : properties) {
                left = answers.holds(property, left);
            }
            return left;
        }

        boolean reaches(Subject subject, PortfolioProfile profile) {
            return !allHold(scope, subject, profile) || allHold(each, subject, profile);
        }

        private static boolean allHold(List<SubjectProperty> properties, Subject subject, PortfolioProfile profile) {
            return properties.stream().allMatch(property -> property.holds(subject, profile));
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

    /** Counts what the rule can assess of the portfolio. */
    Tally tally(Portfolio portfolio) {
        return new Tally(portfolio);
    }

    /** Counts block of subjects by block what the rule can assess. Not thread-safe. */
    final class Tally {

        private final Set<String> met = new TreeSet<>();
        private final Set<String> missing = new TreeSet<>();
        private int examined;
        private int notAssessable;

        private Tally(Portfolio portfolio) {
            forms.values().stream().flatMap(List::stream).forEach(form -> {
                List<String> lacks = form.missing(portfolio);
                missing.addAll(lacks);
                if (lacks.isEmpty()) {
                    met.add(form.info().name());
                }
            });
        }

        /** Takes in the subjects of one block. */
        void look(SubjectType type, Answers block) {
            List<Form> ofType = forms.get(type);
            if (ofType == null) {
                return;
            }
            BitSet all = block.all();
            BitSet open = all;
            BitSet inScope = new BitSet();
            for (Form form : ofType) {
                BitSet looked = form.inScope(block, open);
                inScope.or(looked);
                if (met.contains(form.info().name())) {
                    open = without(open, form.eachHolds(block, looked));
                }
            }
            examined += all.cardinality() - open.cardinality();
            inScope.and(open);
            notAssessable += inScope.cardinality();
        }

        Result result() {
            return new Result(met, examined, notAssessable, List.copyOf(missing));
        }
    }

    private static BitSet without(BitSet subjects, BitSet assessed) {
        BitSet left = (BitSet) subjects.clone();
        left.andNot(assessed);
        return left;
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
}
