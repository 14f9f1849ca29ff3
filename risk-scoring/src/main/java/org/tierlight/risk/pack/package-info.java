/**
 * What an official file yields, whatever technology it came in: values by country, listed goods and
 * list entries, with everything that was not taken and why.
 */
@NullMarked
package org.tierlight.risk.pack;

import org.jspecify.annotations.NullMarked;
