@NullMarked
package org.tierlight.local.stack;

import org.jspecify.annotations.NullMarked;
