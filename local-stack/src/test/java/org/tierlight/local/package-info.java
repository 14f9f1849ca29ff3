@NullMarked
package org.tierlight.local;

import org.jspecify.annotations.NullMarked;
