@NullMarked
package org.tierlight.testkit.faults;

import org.jspecify.annotations.NullMarked;
