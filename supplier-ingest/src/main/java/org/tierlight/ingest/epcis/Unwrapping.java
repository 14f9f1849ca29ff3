package org.tierlight.ingest.epcis;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes away what XML puts around the fields of an event: the elements that hold a list, and those
 * in which EPCIS 1.2 hides what it did not have before.
 */
final class Unwrapping {

  private static final Map<String, String> MEMBER_OF_LIST =
      Map.ofEntries(
          Map.entry("epcList", "epc"),
          Map.entry("childEPCs", "epc"),
          Map.entry("inputEPCList", "epc"),
          Map.entry("outputEPCList", "epc"),
          Map.entry("quantityList", "quantityElement"),
          Map.entry("childQuantityList", "quantityElement"),
          Map.entry("inputQuantityList", "quantityElement"),
          Map.entry("outputQuantityList", "quantityElement"),
          Map.entry("bizTransactionList", "bizTransaction"),
          Map.entry("sourceList", "source"),
          Map.entry("destinationList", "destination"),
          Map.entry("sensorElementList", "sensorElement"),
          Map.entry("correctiveEventIDs", "correctiveEventID"));

  private static final Set<String> EXTENSIBLE =
      Set.of("readPoint", "bizLocation", "errorDeclaration", "sensorElement");

  private static final Set<String> LATER = Set.of("extension", "baseExtension");

  private Unwrapping() {}

  static Part of(Part whole) {
    return whole.with(later(whole).flatMap(Unwrapping::unwrapped).toList());
  }

  private static Stream<Part> later(Part whole) {
    return whole.parts().stream().flatMap(each -> is(each, LATER) ? later(each) : Stream.of(each));
  }

  private static Stream<Part> unwrapped(Part part) {
    if (is(part, MEMBER_OF_LIST.keySet())) {
      return part.parts().stream().map(each -> member(part, each));
    }
    return Stream.of(is(part, EXTENSIBLE) ? of(part) : part);
  }

  private static Part member(Part list, Part part) {
    if (!part.isPlain(MEMBER_OF_LIST.getOrDefault(list.name().local(), ""))) {
      throw part.unreadable("does not belong in " + list.name().local());
    }
    return (is(part, EXTENSIBLE) ? of(part) : part).renamed(list.name());
  }

  private static boolean is(Part part, Set<String> names) {
    return part.name().isPlain() && names.contains(part.name().local());
  }
}
