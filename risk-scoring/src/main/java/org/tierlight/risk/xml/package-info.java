/** Reads XML files that an operator brings, without document types and outside entities. */
@NullMarked
package org.tierlight.risk.xml;

import org.jspecify.annotations.NullMarked;
