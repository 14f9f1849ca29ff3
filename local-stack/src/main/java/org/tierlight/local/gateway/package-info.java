/** The gateway as its callers see it, over HTTP only. */
@NullMarked
package org.tierlight.local.gateway;

import org.jspecify.annotations.NullMarked;
