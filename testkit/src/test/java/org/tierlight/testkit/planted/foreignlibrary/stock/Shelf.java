package org.tierlight.testkit.planted.foreignlibrary.stock;

import org.assertj.core.data.Offset;

/** Core that knows a library. */
public record Shelf(Offset<Double> tolerance) {}
