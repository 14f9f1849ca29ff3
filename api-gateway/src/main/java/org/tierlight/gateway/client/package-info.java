/** HTTP towards the services behind the gateway, guarded against their silence. */
@NullMarked
package org.tierlight.gateway.client;

import org.jspecify.annotations.NullMarked;
