/** The catalogue of rules, made from what the packs say of themselves: Markdown pages for people, JSON for programs. */
@NullMarked
package org.alignmentaudit.cli.catalogue;

import org.jspecify.annotations.NullMarked;
