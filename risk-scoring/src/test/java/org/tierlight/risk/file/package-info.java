/** Laws of the folders of snapshots and checkpoints. */
@NullMarked
package org.tierlight.risk.file;

import org.jspecify.annotations.NullMarked;
