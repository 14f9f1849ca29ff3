/** What an accepted submission states about the world. */
@NullMarked
package org.tierlight.ingest.statement;

import org.jspecify.annotations.NullMarked;
