@NullMarked
package org.tierlight.server;

import org.jspecify.annotations.NullMarked;
