/** API keys: what they may do, how they are issued, checked and revoked. */
@NullMarked
package org.tierlight.gateway.keys;

import org.jspecify.annotations.NullMarked;
