package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;

/** What changed inside the organisation, by day. Immutable and thread-safe. */
public final class InternalChanges {

    private final TreeMap<LocalDate, List<String>> titles = new TreeMap<>();

    InternalChanges(List<Influencer> influencers) {
        for (Influencer influencer : influencers) {
            if (influencer.kind() == InfluencerKind.INTERNAL && influencer.title() != null) {
                titles.computeIfAbsent(influencer.date(), day -> new ArrayList<>())
                        .add(influencer.title().toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * Whether a change inside the organisation whose title holds one of these words, in any case, fell within the days that a
     * change of signals compares.
     */
    public boolean fellWithin(SignalChange change, Collection<String> words) {
        return titled(words, change.first(), change.last());
    }

    /** Whether one of these days, both ends included, saw a change whose title holds one of the words in any case. */
    boolean titled(Collection<String> words, LocalDate first, LocalDate last) {
        return titles.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(title -> words.stream().anyMatch(word -> title.contains(word.toLowerCase(Locale.ROOT))));
    }
}
