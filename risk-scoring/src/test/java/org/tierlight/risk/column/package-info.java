/** What texts in bytes promise. */
@NullMarked
package org.tierlight.risk.column;

import org.jspecify.annotations.NullMarked;
