/** Laws and examples of what law says of suppliers. */
@NullMarked
package org.tierlight.risk.legal;

import org.jspecify.annotations.NullMarked;
