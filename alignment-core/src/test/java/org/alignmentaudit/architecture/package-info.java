/** What holds between the packages of the library, whatever they are about. */
@NullMarked
package org.alignmentaudit.architecture;

import org.jspecify.annotations.NullMarked;
