/** Events of EPCIS 2.0: what happened to goods, when, where and why, and how an event is named. */
@NullMarked
package org.tierlight.ingest.visibility;

import org.jspecify.annotations.NullMarked;
