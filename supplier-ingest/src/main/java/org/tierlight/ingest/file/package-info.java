/** Reads reference tables and keeps the service's own secret in files. */
@NullMarked
package org.tierlight.ingest.file;

import org.jspecify.annotations.NullMarked;
