package org.alignmentaudit.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.internal.engine.Sha256;

/**
 * The waivers of an organisation. Immutable and thread-safe.
 *
 * <p>They are judged on the as-of date of the audit, never by the clock: a waiver counts up to and with its last day. That day
 * is one of {@link #zone}; a host that takes the as-of date from a clock asks {@link #dayAt} for it, or an audit shortly before
 * midnight somewhere else ends a waiver a day too early.
 *
 * @param zone where the last days are days
 * @param waivers those that can be read, in the order of their document
 * @param malformed those that cannot, in the order of their document; they cover nothing
 */
public record Waivers(ZoneId zone, List<Waiver> waivers, List<MalformedWaiver> malformed) {

    /** Copies the lists. */
    public Waivers {
        waivers = List.copyOf(waivers);
        malformed = List.copyOf(malformed);
    }

    /** The day that it is at this moment where the waivers are kept. */
    public LocalDate dayAt(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /**
     * The report with the waiver of each finding that one covers, with the reason why a finding shows whose waiver does not
     * count, and with what whoever keeps the waivers should know. Nothing is taken out of the report.
     */
    public AuditReport apply(AuditReport report) {
        return new WaiverRun(this, report).applied();
    }

    /** SHA-256 of what they say, in hex, whatever their order and place; equal waivers have equal digests. */
    public String digest() {
        Stream<String> lines = Stream.concat(
                waivers.stream().map(Waiver::canonical), malformed.stream().map(MalformedWaiver::canonical));
        return Sha256.hex(zone + "\n" + lines.sorted().collect(Collectors.joining("\n")));
    }
}
