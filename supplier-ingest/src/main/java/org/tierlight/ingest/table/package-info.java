/** Tables of any maker: what their columns mean, and how their rows become items. */
@NullMarked
package org.tierlight.ingest.table;

import org.jspecify.annotations.NullMarked;
