package org.tierlight.risk.json;

import org.tierlight.risk.indicator.IndicatorScale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The section of the published parameter file that says how raw values are read. */
public final class IndicatorSection {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private IndicatorSection() {}

  /**
   * The scale of a parameter file.
   *
   * @throws tools.jackson.core.JacksonException if there is none, or it breaks its rule
   */
  public static IndicatorScale read(byte[] json) {
    JsonNode section = MAPPER.readTree(json).required("indicators");
    return MAPPER.treeToValue(section, IndicatorScale.class);
  }
}
