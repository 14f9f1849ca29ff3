/** Every path that the gateway answers, where it leads and who may call it. */
@NullMarked
package org.tierlight.gateway.endpoints;

import org.jspecify.annotations.NullMarked;
