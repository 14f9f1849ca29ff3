package org.tierlight.ingest.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.visibility.Location;
import org.tierlight.ingest.visibility.Typed;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.vocabulary.PartyIds;
import org.tierlight.vocabulary.SupplierId;

/** Between whom and where an event moves goods, as far as it says. */
final class Ends {

  /** Who owns goods says more of trade than who holds them, and that more than where they lie. */
  private static final List<String> FROM_BEST =
      List.of("owning_party", "possessing_party", "location");

  private Ends() {}

  static Optional<SupplierId> source(VisibilityEvent event) {
    return party(event.why().sources());
  }

  static Optional<SupplierId> destination(VisibilityEvent event) {
    return party(event.why().destinations());
  }

  /** The site where it happened: where the goods are afterwards, else where it was read. */
  static Optional<SupplierId> site(VisibilityEvent event) {
    return Stream.of(event.where().businessLocation(), event.where().readPoint())
        .flatMap(Optional::stream)
        .map(Location::id)
        .flatMap(id -> PartyIds.of(id).stream())
        .findFirst();
  }

  /** The place that a list of sources or destinations names. */
  static Optional<String> place(List<Typed> parties) {
    return ofType(parties, "location").findFirst();
  }

  private static Optional<SupplierId> party(List<Typed> parties) {
    return FROM_BEST.stream()
        .flatMap(type -> ofType(parties, type))
        .flatMap(id -> PartyIds.of(id).stream())
        .findFirst();
  }

  private static Stream<String> ofType(List<Typed> parties, String word) {
    return parties.stream()
        .filter(each -> each.type().filter(type -> Vocabulary.PARTY.is(type, word)).isPresent())
        .map(Typed::id);
  }
}
