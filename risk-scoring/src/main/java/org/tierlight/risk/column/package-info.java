/**
 * What the engine's memory is made of: columns that grow by pages, rows of neighbouring slots,
 * tables that number things, texts laid end to end as bytes. Nothing here knows of suppliers or
 * scores.
 */
@NullMarked
package org.tierlight.risk.column;

import org.jspecify.annotations.NullMarked;
