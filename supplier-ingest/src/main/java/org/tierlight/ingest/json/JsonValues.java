package org.tierlight.ingest.json;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds values from tokens. */
final class JsonValues {

  static final int DEEPEST = 32;

  private JsonValues() {}

  /** The one value of a document. */
  static Value only(JsonParser parser) {
    Value value = value(parser, parser.nextToken(), 0);
    if (parser.nextToken() != null) {
      throw refused(parser, ProblemCode.MALFORMED_JSON, "goes on after its end");
    }
    return value;
  }

  private static Value value(JsonParser parser, @Nullable JsonToken token, int depth) {
    if (token == null) {
      throw refused(parser, ProblemCode.MALFORMED_JSON, "is empty");
    }
    return switch (token) {
      case START_OBJECT -> fields(parser, deeper(parser, depth));
      case START_ARRAY -> items(parser, deeper(parser, depth));
      case VALUE_STRING -> new Value.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Decimal(parser.getDecimalValue());
      case VALUE_TRUE -> new Value.Flag(true);
      case VALUE_FALSE -> new Value.Flag(false);
      case VALUE_NULL -> new Value.Nothing();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw refused(parser, ProblemCode.MALFORMED_JSON, "is not JSON");
    };
  }

  private static Value fields(JsonParser parser, int depth) {
    Map<String, Value> byName = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Value value = value(parser, parser.nextToken(), depth);
      if (byName.put(name, value) != null) {
        throw refused(parser, ProblemCode.DUPLICATE_FIELD, "is given twice");
      }
    }
    return new Value.Fields(byName);
  }

  private static Value items(JsonParser parser, int depth) {
    List<Value> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(parser, token, depth));
    }
    return new Value.Items(values);
  }

  private static int deeper(JsonParser parser, int depth) {
    if (depth == DEEPEST) {
      throw refused(parser, ProblemCode.TOO_DEEP, "is nested more than 32 levels deep");
    }
    return depth + 1;
  }

  private static Unacceptable refused(JsonParser parser, ProblemCode code, String message) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return new Unacceptable(Problem.at(pointer, code, message));
  }

  /** Stops reading a document that cannot be taken. */
  static final class Unacceptable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Unacceptable(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
