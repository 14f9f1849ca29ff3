/** What packs in force amount to. */
@NullMarked
package org.tierlight.risk.web;

import org.jspecify.annotations.NullMarked;
