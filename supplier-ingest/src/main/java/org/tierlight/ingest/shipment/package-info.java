/** Rules for shipments and for supply links declared or ended. */
@NullMarked
package org.tierlight.ingest.shipment;

import org.jspecify.annotations.NullMarked;
