package org.alignmentaudit.audit;

import java.util.List;

/**
 * Data to supply, and what that is good for.
 *
 * @param choices paths of the data dictionary that belong together; where there are several lists any one of them will do, and
 *     the steps that follow count on the first. A path brings the element and the list that it lies in
 * @param rules ids of the rules that can be assessed from here on, in alphabetical order
 * @param forms names of the alternatives that rules which could be assessed before gain, in alphabetical order
 * @param assessable number of rules that can be assessed once this step and all before it are done
 */
public record DataStep(List<List<String>> choices, List<String> rules, List<String> forms, int assessable) {

    /** Copies the lists. */
    public DataStep {
        choices = choices.stream().map(List::copyOf).toList();
        rules = List.copyOf(rules);
        forms = List.copyOf(forms);
    }

    /** The paths that the following steps count on. */
    public List<String> paths() {
        return choices.get(0);
    }
}
