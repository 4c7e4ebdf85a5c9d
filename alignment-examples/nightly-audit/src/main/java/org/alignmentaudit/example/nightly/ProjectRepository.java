package org.alignmentaudit.example.nightly;

import java.util.List;
import org.alignmentaudit.portfolio.FactRow;

/** Where the host keeps its projects. */
public interface ProjectRepository {

    /** Id of the organisation. */
    String organizationId();

    /** What people call it. */
    String organizationName();

    /** ISO 4217 code of its amounts. */
    String currency();

    /** The rows of its tables, in any order, by the names of the data dictionary. */
    List<FactRow> rows();
}
