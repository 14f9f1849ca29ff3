/** Keeps every supplier's forced-labour risk current, explains it and raises alerts. */
@NullMarked
package org.tierlight.risk;

import org.jspecify.annotations.NullMarked;
