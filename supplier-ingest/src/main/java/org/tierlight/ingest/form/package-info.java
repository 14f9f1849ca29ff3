/** Submitted fields before anyone has judged them, and how they are read one by one. */
@NullMarked
package org.tierlight.ingest.form;

import org.jspecify.annotations.NullMarked;
