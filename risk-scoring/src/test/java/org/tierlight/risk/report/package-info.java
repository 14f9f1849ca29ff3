/** Reports as people read them. */
@NullMarked
package org.tierlight.risk.report;

import org.jspecify.annotations.NullMarked;
