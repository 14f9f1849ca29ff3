package org.tierlight.graph.tiers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.suppliers.Dossier;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Suppliers;
import org.tierlight.vocabulary.SupplierId;

/**
 * What was known about single suppliers. Scores of then are the engine's to say, and which records
 * are one supplier is as it is now.
 */
public final class PastDossiers {

  private final Suppliers suppliers;
  private final SupplyMap map;
  private final int rows;

  /** Asks a map, for at most so many links each way. */
  public PastDossiers(Suppliers suppliers, SupplyMap map, int rows) {
    this.suppliers = suppliers;
    this.map = map;
    this.rows = rows;
  }

  /** One supplier as of a moment. */
  public Sought<Dossier> dossier(SupplierId id, Moment moment) {
    return suppliers.dossier(id).map(now -> map.look(moment, neighbours -> then(now, neighbours)));
  }

  private Dossier then(Dossier now, Neighbours neighbours) {
    return new Dossier(
        now.id(),
        neighbours.profile(now.id()).orElse(null),
        null,
        trading(
            neighbours.suppliersOf(Set.of(now.id()), rows),
            neighbours.buyersOf(Set.of(now.id()), rows)),
        now.records());
  }

  private static Dossier.Trading trading(Neighbours.Hop in, Neighbours.Hop out) {
    List<Link> links = Stream.concat(in.links().stream(), out.links().stream()).toList();
    return new Dossier.Trading(
        in.links().size(),
        out.links().size(),
        seen(links, Link::firstSeen).min(Comparator.naturalOrder()).orElse(null),
        seen(links, Link::lastSeen).max(Comparator.naturalOrder()).orElse(null),
        in.more() || out.more());
  }

  private static Stream<Instant> seen(List<Link> links, Function<Link, Optional<Instant>> when) {
    return links.stream().flatMap(link -> when.apply(link).stream());
  }
}
