/** Keeps API keys in an append-only file. */
@NullMarked
package org.tierlight.gateway.file;

import org.jspecify.annotations.NullMarked;
