/** Numbers that stand up to an audit: certified, and recomputed for any past moment. */
@NullMarked
package org.tierlight.risk.audit;

import org.jspecify.annotations.NullMarked;
