package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.kie.api.KieBase;

/**
 * Makes rule bases of all rules or of some, without rule text and without a compiler, and keeps those used last: portfolios
 * that lack different data need different ones, and there are more of those than fit into memory. Thread-safe.
 */
final class RuleBases {

    /** A base takes some megabytes, and some tens of milliseconds to make again. */
    private static final int KEPT = 32;

    /** A base and what its sessions need to be given. */
    private record Base(KieBase rules, Entrance entrance) {}

    private final List<Model> models;
    private final Map<Set<String>, Base> bases = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Base> eldest) {
            return size() > KEPT;
        }
    };
    private final SettingsInPlace settings;
    private final Foresight foresight;

    /** Bases of the rules of these models, run with the settings that these facts hold. */
    RuleBases(List<Model> models, Collection<?> settingFacts) {
        this.models = List.copyOf(models);
        this.settings = new SettingsInPlace(settingFacts);
        this.foresight = new Foresight(settingFacts);
    }

    /** Names of all DRL rules. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        models.forEach(model -> model.getRules().forEach(rule -> names.add(rule.getName())));
        return names;
    }

    /** The base of exactly these rules. */
    KieBase of(Set<String> names) {
        return base(names).rules();
    }

    /** The facts that a session of exactly these rules needs. */
    Entrance entrance(Set<String> names) {
        return base(names).entrance();
    }

    private synchronized Base base(Set<String> names) {
        return bases.computeIfAbsent(Set.copyOf(names), some -> {
            List<Model> subset = subset(some::contains);
            KieBase rules = DroolsRuntime.base(subset);
            return new Base(rules, new Entrance(subset, rules));
        });
    }

    private List<Model> subset(Predicate<String> wanted) {
        List<Model> some = new ArrayList<>();
        for (Model model : models) {
            List<Rule> rules = model.getRules().stream()
                    .filter(rule -> wanted.test(rule.getName()))
                    .map(settings::in)
                    .map(foresight::in)
                    .toList();
            if (!rules.isEmpty()) {
                some.add(new Subset(model, rules));
            }
        }
        return some;
    }

    /** The name of the package that holds the rule. */
    String packageOf(String rule) {
        return models.stream()
                .filter(model ->
                        model.getRules().stream().anyMatch(r -> r.getName().equals(rule)))
                .map(Model::getPackageName)
                .findFirst()
                .orElse("");
    }

    /** A view of some rules of a model. */
    private record Subset(Model model, List<Rule> rules) implements Model {

        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }
}
