package org.tierlight.risk.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierlight.risk.parameters.FigureRange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.sensitivity.Variations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A parameter file with other values in it. */
public final class ParameterVariations implements Variations {

  private final ParameterSet base;
  private final SortedMap<String, Double> figures = new TreeMap<>();

  /** The variations of a set. */
  public ParameterVariations(ParameterSet base) {
    this.base = base;
    collect(StrictJson.MAPPER.readTree(base.json()), "");
  }

  /** A copy; what is engineering only is left out, since it is no part of what a score means. */
  @Override
  public SortedMap<String, Double> figures() {
    return new TreeMap<>(figures);
  }

  @Override
  public Optional<ParameterSet> with(Map<String, Double> values) {
    ObjectNode file = (ObjectNode) StrictJson.MAPPER.readTree(base.json());
    values.forEach((pointer, value) -> ParameterComposition.put(file, pointer, value));
    byte[] json = file.toString().getBytes(UTF_8);
    try {
      return Optional.of(
          new ParameterSet(
              base.perspective(),
              base.name(),
              base.purpose(),
              base.base(),
              base.changes(),
              ParameterFile.read(json),
              IndicatorSection.read(json),
              file.toString()));
    } catch (JacksonException outOfOrder) {
      return Optional.empty();
    }
  }

  private void collect(JsonNode node, String pointer) {
    if (node.isNumber() && isMethod(pointer)) {
      figures.put(pointer, node.doubleValue());
    }
    node.properties().forEach(child -> collect(child.getValue(), pointer + "/" + child.getKey()));
    for (int place = 0; node.isArray() && place < node.size(); place++) {
      collect(node.get(place), pointer + "/" + place);
    }
  }

  private static boolean isMethod(String pointer) {
    return FigureRange.of(pointer)
        .filter(range -> range.role() != FigureRange.Role.ENGINEERING)
        .isPresent();
  }
}
