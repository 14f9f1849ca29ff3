@NullMarked
package org.tierlight.testkit;

import org.jspecify.annotations.NullMarked;
