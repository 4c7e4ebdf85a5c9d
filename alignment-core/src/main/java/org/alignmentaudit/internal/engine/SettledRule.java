package org.alignmentaudit.internal.engine;

import java.util.Map;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.View;

/** A rule with other conditions. */
record SettledRule(Rule rule, View view) implements Rule {

    @Override
    public View getView() {
        return view;
    }

    @Override
    public Consequence getDefaultConsequence() {
        return rule.getDefaultConsequence();
    }

    @Override
    public Map<String, Consequence> getConsequences() {
        return rule.getConsequences();
    }

    @Override
    public <T> T getAttribute(Attribute<T> attribute) {
        return rule.getAttribute(attribute);
    }

    @Override
    public Map<String, Object> getMetaData() {
        return rule.getMetaData();
    }

    @Override
    public Object getMetaData(String key) {
        return rule.getMetaData(key);
    }

    @Override
    public String getUnit() {
        return rule.getUnit();
    }

    @Override
    public String getName() {
        return rule.getName();
    }

    @Override
    public String getPackage() {
        return rule.getPackage();
    }
}
