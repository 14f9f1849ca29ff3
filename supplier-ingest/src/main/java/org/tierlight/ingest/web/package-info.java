/** The HTTP door. */
@NullMarked
package org.tierlight.ingest.web;

import org.jspecify.annotations.NullMarked;
