package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;

/** The types that the rules of a base ask for. A fact that none of them asks for would only cost time and memory. */
final class AskedTypes {

    private final List<Class<?>> types = new ArrayList<>();
    private final Map<Class<?>, Boolean> known = new IdentityHashMap<>();

    AskedTypes(KieBase base) {
        for (ObjectTypeNode node : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
            if (node.getObjectType() instanceof ClassObjectType type) {
                types.add(type.getClassType());
            }
        }
    }

    /** Whether a rule asks for the type of the fact. */
    boolean hold(Object fact) {
        Boolean answer = known.get(fact.getClass());
        return answer == null ? look(fact.getClass()) : answer;
    }

    private boolean look(Class<?> type) {
        boolean asked = types.stream().anyMatch(it -> it.isAssignableFrom(type));
        known.put(type, asked);
        return asked;
    }
}
