@NullMarked
package org.tierlight.ingest.form;

import org.jspecify.annotations.NullMarked;
