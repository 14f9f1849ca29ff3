/** What the matching of companies is held to. */
@NullMarked
package org.tierlight.identity;

import org.jspecify.annotations.NullMarked;
