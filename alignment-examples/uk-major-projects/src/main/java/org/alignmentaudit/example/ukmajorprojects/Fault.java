package org.alignmentaudit.example.ukmajorprojects;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Something in the source that was not believed.
 *
 * @param line line of the source, the header being line 1
 * @param projects ids in the source; two for a link that was not made
 * @param value what stood there
 */
record Fault(FaultKind kind, long line, List<String> projects, String value) {

    Fault {
        projects = List.copyOf(projects);
    }

    boolean concernsAnyOf(Set<String> ids) {
        return !Collections.disjoint(ids, projects);
    }
}
