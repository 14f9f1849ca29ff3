/** The files of packs on disk. */
@NullMarked
package org.tierlight.risk.file;

import org.jspecify.annotations.NullMarked;
