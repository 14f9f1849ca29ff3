/** Rules for what worker-voice partners report as codes, and the receipts they get. */
@NullMarked
package org.tierlight.ingest.grievance;

import org.jspecify.annotations.NullMarked;
