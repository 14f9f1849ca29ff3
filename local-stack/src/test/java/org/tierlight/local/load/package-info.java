@NullMarked
package org.tierlight.local.load;

import org.jspecify.annotations.NullMarked;
