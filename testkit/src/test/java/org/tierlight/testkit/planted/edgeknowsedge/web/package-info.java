@NullMarked
package org.tierlight.testkit.planted.edgeknowsedge.web;

import org.jspecify.annotations.NullMarked;
