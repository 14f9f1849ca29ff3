/** Records that were refused: what stands open, what became of the others, and who decided so. */
@NullMarked
package org.tierlight.ingest.quarantine;

import org.jspecify.annotations.NullMarked;
