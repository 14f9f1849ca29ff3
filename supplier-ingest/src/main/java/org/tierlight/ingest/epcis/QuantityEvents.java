package org.tierlight.ingest.epcis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.ingest.visibility.Action;
import org.tierlight.ingest.visibility.QualifiedName;

/**
 * The kind of event that EPCIS 1.1 put out of use: an amount of a class was observed. What it says
 * is an object event with a quantity (EPCIS 1.2, section 7.4.4).
 */
final class QuantityEvents {

  static final String NAME = "QuantityEvent";

  private static final Set<String> OF_THE_AMOUNT = Set.of("epcClass", "quantity");

  private QuantityEvents() {}

  static Part asObjectEvent(Part event) {
    Stream<Part> kept = event.parts().stream().filter(each -> !isOfTheAmount(each));
    Part amount =
        event
            .with(event.parts().stream().filter(QuantityEvents::isOfTheAmount).toList())
            .renamed(QualifiedName.plain("quantityList"));
    Part action =
        new Part(
            QualifiedName.plain("action"),
            Action.OBSERVE.name(),
            List.of(),
            event.terms(),
            event.spot());
    return event.with(Stream.concat(kept, Stream.of(amount, action)).toList());
  }

  private static boolean isOfTheAmount(Part part) {
    return part.name().isPlain() && OF_THE_AMOUNT.contains(part.name().local());
  }
}
