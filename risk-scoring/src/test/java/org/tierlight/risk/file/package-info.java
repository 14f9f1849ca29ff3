/** Laws of the folder of snapshots. */
@NullMarked
package org.tierlight.risk.file;

import org.jspecify.annotations.NullMarked;
