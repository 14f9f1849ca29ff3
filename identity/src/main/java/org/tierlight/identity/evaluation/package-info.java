/** How well matching does on pairs that people have judged. */
@NullMarked
package org.tierlight.identity.evaluation;

import org.jspecify.annotations.NullMarked;
