/** The files of packs and the certified snapshots on disk. */
@NullMarked
package org.tierlight.risk.file;

import org.jspecify.annotations.NullMarked;
