/** What can be wrong with a submission, as stable codes with a place and a hint. */
@NullMarked
package org.tierlight.ingest.problem;

import org.jspecify.annotations.NullMarked;
