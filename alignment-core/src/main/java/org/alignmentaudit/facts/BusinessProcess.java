package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A way of working that repeats, and how well it runs.
 */
@Element(value = "processes", singular = "process", directory = true)
public record BusinessProcess(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") String name,

        @Refers("teams") @Meaning("the team that runs it") @Nullable String teamId,

        @Refers(value = "processes", circles = true) @Meaning("processes it hands its results to")
        List<String> upstreamOf,

        @Child(table = "process_health") History<ProcessHealth> health)
        implements Subject {

    /** Sorts and copies the list. */
    public BusinessProcess {
        upstreamOf = Sorted.words(upstreamOf);
    }

    /** Starts a process with what every process has. */
    public static BusinessProcessBuilder builder(String id, String name) {
        return new BusinessProcessBuilder(id, name);
    }

    /** The periods up to the end of a day that tell their rate of exceptions, oldest first. */
    public List<ProcessHealth> ratedUntil(LocalDate day) {
        return health.between(LocalDate.MIN, day).stream()
                .filter(period -> period.exceptionRate() != null)
                .toList();
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.PROCESS, id, name);
    }
}
