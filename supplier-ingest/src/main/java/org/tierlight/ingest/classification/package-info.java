/** Goods and industries by their official codes. */
@NullMarked
package org.tierlight.ingest.classification;

import org.jspecify.annotations.NullMarked;
