/** A fictional network, the same for the same seed and day, and the story that is told with it. */
@NullMarked
package org.tierlight.local.demo;

import org.jspecify.annotations.NullMarked;
