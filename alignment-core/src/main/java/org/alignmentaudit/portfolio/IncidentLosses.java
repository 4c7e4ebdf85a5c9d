package org.alignmentaudit.portfolio;

import java.util.Objects;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;

/**
 * How often one kind of incident happened, and what it cost.
 *
 * @param kind the kind
 * @param recent number of incidents in the newest span
 * @param earlier number of incidents before
 * @param loss what they are known to have cost
 * @param complete whether the cost of each is known
 * @param severe whether one of them was of severity HIGH
 */
record IncidentLosses(String kind, int recent, int earlier, Money loss, boolean complete, boolean severe) {

    static IncidentLosses of(Incident incident, boolean recent) {
        return new IncidentLosses(
                incident.kind(),
                recent ? 1 : 0,
                recent ? 0 : 1,
                Objects.requireNonNullElse(incident.loss(), Money.ZERO),
                incident.loss() != null,
                incident.severity() == Level.HIGH);
    }

    IncidentLosses plus(IncidentLosses other) {
        return new IncidentLosses(
                kind,
                recent + other.recent,
                earlier + other.earlier,
                loss.plus(other.loss),
                complete && other.complete,
                severe || other.severe);
    }
}
