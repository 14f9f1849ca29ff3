/** What packs in force amount to. */
@NullMarked
package org.tierlight.risk.shelf;

import org.jspecify.annotations.NullMarked;
