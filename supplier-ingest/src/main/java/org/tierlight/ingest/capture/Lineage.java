package org.tierlight.ingest.capture;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.ingest.visibility.Action;
import org.tierlight.ingest.visibility.Goods;
import org.tierlight.ingest.visibility.Quantity;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.vocabulary.CanonicalUri;
import org.tierlight.vocabulary.SupplierId;

/** At which sites the lots and single goods that the events of one document speak of were made. */
final class Lineage {

  private final Map<String, SupplierId> maker = new HashMap<>();

  private Lineage() {}

  static Lineage of(List<VisibilityEvent> events) {
    Lineage lineage = new Lineage();
    events.stream().filter(event -> event.registration().error().isEmpty()).forEach(lineage::take);
    return lineage;
  }

  /** The makers of goods, each once. */
  Set<SupplierId> makers(Goods goods) {
    Set<SupplierId> makers = new LinkedHashSet<>();
    names(goods)
        .flatMap(name -> Optional.ofNullable(maker.get(name)).stream())
        .forEach(makers::add);
    return makers;
  }

  private void take(VisibilityEvent event) {
    Ends.site(event)
        .ifPresent(site -> names(made(event)).forEach(name -> maker.putIfAbsent(name, site)));
  }

  private static Goods made(VisibilityEvent event) {
    boolean began =
        event.type() == StandardType.OBJECT && event.why().action().equals(Optional.of(Action.ADD));
    return began ? event.what().objects() : event.what().outputs();
  }

  private static Stream<String> names(Goods goods) {
    return Stream.concat(goods.epcs().stream(), goods.quantities().stream().map(Quantity::epcClass))
        .map(CanonicalUri::of);
  }
}
