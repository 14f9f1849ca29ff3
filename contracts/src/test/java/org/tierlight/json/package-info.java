/** Proves how strangers' JSON is read. */
@NullMarked
package org.tierlight.json;

import org.jspecify.annotations.NullMarked;
