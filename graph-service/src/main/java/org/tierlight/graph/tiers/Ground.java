package org.tierlight.graph.tiers;

/** What of the map is seen on a course. */
record Ground(Course course, Neighbours neighbours) {

  static Ground of(Course course, Neighbours all) {
    return switch (course) {
      case Course.Everything _ -> new Ground(course, all);
      case Course.Along(var commodity) -> new Ground(course, new AlongCommodity(commodity, all));
    };
  }

  Passage passage(Direction direction) {
    return StageOrder.of(course, direction);
  }
}
