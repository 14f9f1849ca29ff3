package org.tierlight.ingest.epcis;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tierlight.vocabulary.SentName;

/**
 * What may stand around events. Anything else is refused by its name: under a name with a typing
 * error whole lists of events would be passed over.
 */
final class Surroundings {

  private static final Set<String> SIGNS = Set.of("eventtime", "eventlist", "epcisbody");

  private Surroundings() {}

  static UnreadableEvents unknown(String name, String around, Spot spot) {
    String named = SentName.isField(name) ? "'" + name + "'" : "a field";
    return new UnreadableEvents(
        spot,
        "holds %s, which is unknown around events: spell it as EPCIS does (%s), or leave it out"
            .formatted(named, around));
  }

  static UnreadableEvents misplaced(String name, Spot spot) {
    String named = SentName.isField(name) ? "'" + name + "'" : "a field";
    return new UnreadableEvents(
        spot, "holds %s with what looks like events: move them into the list".formatted(named));
  }

  /** Whether events could be in it, wherever and in whatever spelling. */
  static boolean seemToHoldEvents(JsonTree tree) {
    return switch (tree) {
      case JsonTree.Members(Map<String, JsonTree> byName) ->
          byName.keySet().stream().anyMatch(Surroundings::isSign)
              || byName.values().stream().anyMatch(Surroundings::seemToHoldEvents);
      case JsonTree.Items(var each) -> each.stream().anyMatch(Surroundings::seemToHoldEvents);
      case JsonTree.Single _, JsonTree.Nothing _ -> false;
    };
  }

  /** Whether events could be in it, wherever and in whatever spelling. */
  static boolean seemToHoldEvents(Part part) {
    return isSign(part.name().local())
        || part.parts().stream().anyMatch(Surroundings::seemToHoldEvents);
  }

  private static boolean isSign(String name) {
    String local = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
    return SIGNS.contains(local.toLowerCase(Locale.ROOT));
  }
}
