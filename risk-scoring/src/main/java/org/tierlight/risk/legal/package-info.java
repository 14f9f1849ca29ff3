/**
 * What law says of a supplier: official listings, presumptions for places, orders on products, and
 * what nobody can say. It stands beside the score, never inside it (method section 6).
 */
@NullMarked
package org.tierlight.risk.legal;

import org.jspecify.annotations.NullMarked;
