package org.tierlight.risk.web;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that somebody sends; no deeper than anybody needs, and no field twice. */
final class StrictBody {

  private static final int DEPTH = 32;

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private StrictBody() {}

  /**
   * What a body holds.
   *
   * @throws InvalidQuestion if it is no JSON
   */
  static JsonNode read(byte[] body) {
    try {
      return STRICT.readTree(body);
    } catch (JacksonException broken) {
      throw new InvalidQuestion(
          List.of(FieldProblem.at("", "NO_JSON", "no JSON", "an object, at most 32 deep")));
    }
  }
}
