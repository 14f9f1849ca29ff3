/** What was taken in already, under which key, and where it stands in the log. */
@NullMarked
package org.tierlight.ingest.idempotency;

import org.jspecify.annotations.NullMarked;
