/** What the measures of matching are held to. */
@NullMarked
package org.tierlight.identity.evaluation;

import org.jspecify.annotations.NullMarked;
