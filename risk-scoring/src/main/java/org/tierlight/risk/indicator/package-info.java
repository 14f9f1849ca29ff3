/**
 * What published indicators say about a country, a sector and a product, as the factors of the
 * inherent risk (method section 2). A missing value stays missing.
 */
@NullMarked
package org.tierlight.risk.indicator;

import org.jspecify.annotations.NullMarked;
