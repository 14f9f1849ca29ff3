package org.tierlight.graph.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Tier;

/** What stands in a picture as one. */
public sealed interface Spot {

  /** Different from every other spot's of the picture. */
  String id();

  /** On which side it stands. */
  Direction side();

  /** How far away. */
  Tier tier();

  /** The suppliers in it. */
  List<Summary> suppliers();

  /** One supplier. */
  record Alone(Surroundings.Stand stand) implements Spot {

    @Override
    public String id() {
      return stand.node().supplier().id().value();
    }

    @Override
    public Direction side() {
      return stand.side();
    }

    @Override
    public Tier tier() {
      return stand.node().tier();
    }

    @Override
    public List<Summary> suppliers() {
      return List.of(stand.node().supplier());
    }
  }

  /**
   * Several suppliers.
   *
   * @param centsWithin traded among them in the window
   */
  record Cluster(Group group, List<Summary> suppliers, long centsWithin) implements Spot {

    public Cluster {
      suppliers = List.copyOf(suppliers);
    }

    @Override
    public String id() {
      return group.id();
    }

    @Override
    public Direction side() {
      return group.side();
    }

    @Override
    public Tier tier() {
      return group.tier();
    }
  }

  /** The highest band in it, if anybody in it has a score. */
  default Optional<Band> highestBand() {
    return suppliers().stream()
        .flatMap(supplier -> Stream.ofNullable(supplier.risk()))
        .map(Summary.Risk::band)
        .max(Band::compareTo);
  }
}
