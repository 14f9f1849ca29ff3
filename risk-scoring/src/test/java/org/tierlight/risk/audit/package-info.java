/** Laws of certification. */
@NullMarked
package org.tierlight.risk.audit;

import org.jspecify.annotations.NullMarked;
