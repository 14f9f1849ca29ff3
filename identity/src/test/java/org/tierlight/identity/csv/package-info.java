/** What the reading of judged pairs is held to. */
@NullMarked
package org.tierlight.identity.csv;

import org.jspecify.annotations.NullMarked;
