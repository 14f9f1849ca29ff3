/** The rules of the house, checked on risk-scoring. */
@NullMarked
package org.tierlight.risk;

import org.jspecify.annotations.NullMarked;
