/**
 * What can be said of an order before it is placed: what is known of the seller, held against rules
 * that say REVIEW or UNKNOWN. Nothing here ever says that all is well (ADR 0100).
 */
@NullMarked
package org.tierlight.risk.orders;

import org.jspecify.annotations.NullMarked;
