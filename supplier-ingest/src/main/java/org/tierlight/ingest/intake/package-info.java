/** Takes windows of submissions in: claims keys, appends facts, hands out receipts. */
@NullMarked
package org.tierlight.ingest.intake;

import org.jspecify.annotations.NullMarked;
