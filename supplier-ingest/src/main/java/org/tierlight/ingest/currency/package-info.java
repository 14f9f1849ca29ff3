/** Amounts of money in one reporting currency, by dated rates. */
@NullMarked
package org.tierlight.ingest.currency;

import org.jspecify.annotations.NullMarked;
