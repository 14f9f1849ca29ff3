/** Reads events of EPCIS 2.0 (JSON-LD, XML) and EPCIS 1.2 (XML). Nothing is ever fetched. */
@NullMarked
package org.tierlight.ingest.epcis;

import org.jspecify.annotations.NullMarked;
