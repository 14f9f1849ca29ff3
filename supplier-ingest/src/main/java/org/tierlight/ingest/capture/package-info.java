/** Events of EPCIS: whether they hold together, and which facts they state. */
@NullMarked
package org.tierlight.ingest.capture;

import org.jspecify.annotations.NullMarked;
