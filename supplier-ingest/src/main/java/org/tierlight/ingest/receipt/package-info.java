/** The answer to each submitted item. */
@NullMarked
package org.tierlight.ingest.receipt;

import org.jspecify.annotations.NullMarked;
