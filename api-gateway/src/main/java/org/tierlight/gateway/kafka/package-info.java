/** Reads risk.alerts from the broker. */
@NullMarked
package org.tierlight.gateway.kafka;

import org.jspecify.annotations.NullMarked;
