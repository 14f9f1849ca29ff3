/** Lists against suppliers. All names are fictional. */
@NullMarked
package org.tierlight.risk.matching;

import org.jspecify.annotations.NullMarked;
