/** Files of suppliers, shipments and evidence on their way to the gateway. */
@NullMarked
package org.tierlight.local.load;

import org.jspecify.annotations.NullMarked;
