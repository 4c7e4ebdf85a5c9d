package org.alignmentaudit.internal.pack;

import java.util.List;
import java.util.Optional;
import org.alignmentaudit.pack.RulePack;
import org.drools.model.Model;

/** A pack whose rules are compiled, however they came to be. */
public interface CompiledPack extends RulePack {

    /** The executable models of its rules. */
    List<Model> models();

    /** The type of the settings fact of the rule, if the rule has settings. */
    Optional<SettingsType> settings(String rule);
}
