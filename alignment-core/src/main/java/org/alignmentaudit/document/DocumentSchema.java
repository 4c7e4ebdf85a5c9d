package org.alignmentaudit.document;

import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of all documents that the library reads, for editors and for other programs; a diff of reports,
 * which it only writes, has none. What it writes of them is valid against its schema, and so is what it reads, with two exceptions: one waiver that is malformed does not keep
 * the others from being read, and of a report only what another one can be held against is looked at. The other way round does
 * not hold, since a schema cannot say all that is checked.
 *
 * <p>Documents that people write say nothing that their schema does not know, but for names that start with {@code x-}. Reports
 * and records are open: a later version of the library may add to them.
 */
public enum DocumentSchema {
    /** The portfolio that is audited, derived from the data dictionary; see {@link JsonPortfolio}. */
    PORTFOLIO,
    /** What a tenant wants audited and how strictly; see {@link PolicyDocument}. */
    POLICY,
    /** The findings that somebody answers for; see {@link WaiverDocument}. */
    WAIVERS,
    /** The findings that are known; see {@link BaselineDocument}. */
    BASELINE,
    /** What an audit found; see {@link ReportDocument}. */
    REPORT,
    /** What went into an audit and what came out; see {@link RecordDocument}. */
    RECORD;

    /** What the schema is called where people type it: the name in small letters. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The schema as JSON, in lines that end with a line feed. Needs no library. */
    public String json() {
        return LibraryText.of("alignment-" + title() + "-1.schema.json");
    }
}
