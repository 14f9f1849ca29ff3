package org.tierlight.graph.kafka;

import static org.tierlight.graph.kafka.Translation.required;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.parts.Part;
import org.tierlight.message.PartPlanned;
import org.tierlight.message.UnreadableMessage;

/** Facts about plans as parts of the map. */
final class PartTranslation {

  /** The longest text that an index of Neo4j holds is about 8 kB; this is well below. */
  private static final int LONGEST_ID = 1_000;

  private PartTranslation() {}

  static Part part(PartPlanned planned) {
    return new Part(
        id(planned.partId(), "/partId"),
        required(planned.supplierId(), "/supplierId"),
        planned.partNumber(),
        planned.name(),
        sites(planned.sites()),
        components(planned.components()));
  }

  private static @Nullable List<String> sites(@Nullable List<String> sites) {
    return sites == null ? null : sites.stream().map(site -> id(site, "/sites")).toList();
  }

  private static @Nullable List<Part.Component> components(
      @Nullable List<PartPlanned.Component> components) {
    return components == null ? null : components.stream().map(PartTranslation::component).toList();
  }

  private static Part.Component component(PartPlanned.Component component) {
    return new Part.Component(
        id(component.partId(), "/components"),
        required(component.supplierId(), "/components"),
        time(component.since()),
        time(component.until()));
  }

  private static @Nullable Instant time(@Nullable Instant time) {
    return time == null ? null : Translation.instant(time, "/components");
  }

  private static String id(@Nullable String sent, String pointer) {
    String id = required(sent, pointer);
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw new UnreadableMessage(
          "LENGTH_OUT_OF_RANGE", pointer, "an id has 1 to " + LONGEST_ID + " letters");
    }
    return id;
  }
}
