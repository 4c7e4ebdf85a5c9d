/** The words that the program puts around the texts of rules, in the language of the reader. */
@NullMarked
package org.alignmentaudit.cli.wording;

import org.jspecify.annotations.NullMarked;
