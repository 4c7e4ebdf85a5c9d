/**
 * How portfolios come in and go out as documents: one JSON document, or a folder of CSV tables. Start at
 * {@link org.alignmentaudit.document.PortfolioFiles}.
 *
 * <p>{@link org.alignmentaudit.document.PortfolioSchema}, {@link org.alignmentaudit.document.DictionaryPage} and
 * {@link org.alignmentaudit.document.CsvTemplates} tell what a portfolio can hold.
 *
 * <p>{@link org.alignmentaudit.document.PolicyDocument}, {@link org.alignmentaudit.document.WaiverDocument},
 * {@link org.alignmentaudit.document.BaselineDocument}, {@link org.alignmentaudit.document.ReportDocument} and
 * {@link org.alignmentaudit.document.RecordDocument} read what goes with it, and
 * {@link org.alignmentaudit.document.DocumentSchema} has a schema of each.
 *
 * <p>Both forms of a portfolio follow the data dictionary, hold the same and are read strictly: whatever is wrong is told in one go, each
 * problem with its place in the document. JSON needs {@code com.fasterxml.jackson.core:jackson-core}, CSV needs
 * {@code de.siegmar:fastcsv}; neither comes with this library.
 */
@NullMarked
package org.alignmentaudit.document;

import org.jspecify.annotations.NullMarked;
