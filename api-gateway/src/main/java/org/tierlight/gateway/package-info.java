/** The gateway's composition root: settings and wiring. */
@NullMarked
package org.tierlight.gateway;

import org.jspecify.annotations.NullMarked;
