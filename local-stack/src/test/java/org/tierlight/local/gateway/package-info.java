@NullMarked
package org.tierlight.local.gateway;

import org.jspecify.annotations.NullMarked;
