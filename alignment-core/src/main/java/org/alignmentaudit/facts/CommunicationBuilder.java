package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a communication. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class CommunicationBuilder {

    private final Once once = new Once();
    private final String id;
    private @Nullable SubjectType subjectType;
    private final String subjectId;
    private final LocalDate date;
    private @Nullable String channel;
    private @Nullable Boolean explainsWhy;
    private List<String> teamIds = List.of();
    private List<String> partnerIds = List.of();
    private final RowsDraft<Acknowledgement> acknowledgements = new RowsDraft<>();

    CommunicationBuilder(String id, String subjectId, LocalDate date) {
        this.id = id;
        this.subjectId = subjectId;
        this.date = date;
    }

    /** Kind of the subject; INITIATIVE where absent. */
    public CommunicationBuilder subjectType(SubjectType subjectType) {
        once.set("subjectType");
        this.subjectType = subjectType;
        return this;
    }

    /** How it was said, a free word of the host. */
    public CommunicationBuilder channel(String channel) {
        once.set("channel");
        this.channel = channel;
        return this;
    }

    /** Whether it says why, not only what. */
    public CommunicationBuilder explainsWhy(boolean explainsWhy) {
        once.set("explainsWhy");
        this.explainsWhy = explainsWhy;
        return this;
    }

    /** Teams it was said to. */
    public CommunicationBuilder teamIds(String... teamIds) {
        once.set("teamIds");
        this.teamIds = List.of(teamIds);
        return this;
    }

    /** Partners it was said to. */
    public CommunicationBuilder partnerIds(String... partnerIds) {
        once.set("partnerIds");
        this.partnerIds = List.of(partnerIds);
        return this;
    }

    /** Adds to acknowledgements, one or more rows; without any it says that there are none. */
    public CommunicationBuilder acknowledgements(Acknowledgement... rows) {
        acknowledgements.add(List.of(rows));
        return this;
    }

    /** The communication. */
    public Communication build() {
        return new Communication(
                id,
                subjectType,
                subjectId,
                date,
                channel,
                explainsWhy,
                teamIds,
                partnerIds,
                acknowledgements.build(Rows::new, Rows::new));
    }
}
