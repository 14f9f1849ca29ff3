/** Entities of FollowTheMoney as suppliers and as links of ownership. */
@NullMarked
package org.tierlight.ingest.followthemoney;

import org.jspecify.annotations.NullMarked;
