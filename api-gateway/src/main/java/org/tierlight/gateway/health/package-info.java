/** Whether the parts behind the gateway answer. */
@NullMarked
package org.tierlight.gateway.health;

import org.jspecify.annotations.NullMarked;
