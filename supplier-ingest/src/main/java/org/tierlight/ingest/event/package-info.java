/** CloudEvents 1.0 around a submission. */
@NullMarked
package org.tierlight.ingest.event;

import org.jspecify.annotations.NullMarked;
