package org.tierlight.risk.json;

import org.tierlight.risk.model.Parameters;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published parameter file. Sections that are not the method's own (how raw values are read)
 * are passed over here.
 */
public final class ParameterFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private ParameterFile() {}

  /**
   * The parameter set of a file.
   *
   * @throws tools.jackson.core.JacksonException if it is none, or a number breaks its rule
   */
  public static Parameters read(byte[] json) {
    return MAPPER.readValue(json, Parameters.class);
  }
}
