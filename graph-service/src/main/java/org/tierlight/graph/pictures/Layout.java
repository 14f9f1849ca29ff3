package org.tierlight.graph.pictures;

import java.util.Map;

/** Decides where the spots of a picture stand; of the same drawing always the same. */
public interface Layout {

  /** The middle of each spot by its id. */
  Map<String, Point> place(Drawing drawing);

  /** Rightwards and downwards from the upper left corner, in pixels of an unscaled picture. */
  record Point(double x, double y) {}
}
