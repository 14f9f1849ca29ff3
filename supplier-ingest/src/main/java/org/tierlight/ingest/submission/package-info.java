/** One submission: where it came from, what it is about, and whether the rules accept it. */
@NullMarked
package org.tierlight.ingest.submission;

import org.jspecify.annotations.NullMarked;
