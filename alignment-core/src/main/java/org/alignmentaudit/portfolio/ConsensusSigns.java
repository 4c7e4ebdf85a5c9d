package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.stream.Stream;

/**
 * Signs that a decision was taken in too much harmony (after Janis 1972). A sign whose data is missing does not count.
 *
 * @param oneOption only one option besides doing nothing was on the table
 * @param noDissent objections and risks are recorded, and there is neither here
 * @param noOutsider nobody from outside took part
 * @param sameGroup the decisions directly before were taken by the same group, without dissent
 * @param leaderFirst whoever led spoke or voted first
 * @param shortMeeting the meeting was short
 * @param noContingency there is no plan for the case that it fails
 */
public record ConsensusSigns(
        boolean oneOption,
        boolean noDissent,
        boolean noOutsider,
        boolean sameGroup,
        boolean leaderFirst,
        boolean shortMeeting,
        boolean noContingency) {

    /** Number of signs. */
    public int count() {
        return names().size();
    }

    /** The names of the signs that hold, in the order of this record. */
    public List<String> names() {
        return Stream.of(
                        named("oneOption", oneOption),
                        named("noDissent", noDissent),
                        named("noOutsider", noOutsider),
                        named("sameGroup", sameGroup),
                        named("leaderFirst", leaderFirst),
                        named("shortMeeting", shortMeeting),
                        named("noContingency", noContingency))
                .flatMap(sign -> sign)
                .toList();
    }

    private static Stream<String> named(String name, boolean holds) {
        return holds ? Stream.of(name) : Stream.empty();
    }
}
