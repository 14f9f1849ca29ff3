@NullMarked
package org.tierlight.testkit.planted.coreknowsedge.web;

import org.jspecify.annotations.NullMarked;
