/** Which records are one supplier: what is known, what a rule concludes, what people decide. */
@NullMarked
package org.tierlight.ingest.likeness;

import org.jspecify.annotations.NullMarked;
