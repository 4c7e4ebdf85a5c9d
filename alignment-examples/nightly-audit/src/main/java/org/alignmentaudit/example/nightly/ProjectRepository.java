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

    /**
     * What it keeps in full, by the paths of the data dictionary, such as {@code reviews}: where there is no row of it, there
     * is none, and rules say so. Empty where nobody can promise that; then rules that need it are not assessed.
     */
    List<String> complete();
}
