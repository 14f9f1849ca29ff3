/** The files of packs, the certified snapshots, and the checkpoints of the engine, on disk. */
@NullMarked
package org.tierlight.risk.file;

import org.jspecify.annotations.NullMarked;
