package org.tierlight.graph.tiers;

import java.util.stream.IntStream;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.links.Link;

/** Upstream a stage is followed by itself or an earlier one, downstream by itself or a later. */
final class StageOrder {

  private StageOrder() {}

  static Passage of(Course course, Direction direction) {
    return switch (course) {
      case Course.Everything _ -> Passage.ANYWHERE;
      case Course.Along(Commodity commodity) -> of(commodity, direction);
    };
  }

  private static Passage of(Commodity commodity, Direction direction) {
    int last = commodity.stages().size() - 1;
    return switch (direction) {
      case UPSTREAM ->
          (link, freedom) -> stages(commodity, link).filter(stage -> stage <= freedom).max();
      case DOWNSTREAM ->
          (link, freedom) ->
              stages(commodity, link)
                  .map(stage -> last - stage)
                  .filter(stage -> stage <= freedom)
                  .max();
    };
  }

  private static IntStream stages(Commodity commodity, Link link) {
    return link.hs().stream().flatMapToInt(commodity::stagesOf).distinct();
  }
}
