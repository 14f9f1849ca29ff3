/** Made-up networks of any size as files, and how long every question of the map takes on them. */
@NullMarked
package org.tierlight.scale;

import org.jspecify.annotations.NullMarked;
