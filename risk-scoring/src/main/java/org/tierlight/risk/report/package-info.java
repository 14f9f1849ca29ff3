/**
 * The engine as the rest of the service uses it, and what it says as people read it: reports of a
 * supplier's risk and of alerts, with terms that sum.
 */
@NullMarked
package org.tierlight.risk.report;

import org.jspecify.annotations.NullMarked;
