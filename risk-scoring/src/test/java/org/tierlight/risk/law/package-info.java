/** How laws of the method are stated, proved and refuted, and the book that lists them. */
@NullMarked
package org.tierlight.risk.law;

import org.jspecify.annotations.NullMarked;
