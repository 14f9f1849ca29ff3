package org.tierlight.gateway.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierlight.gateway.keys.KeyRequest;
import org.tierlight.gateway.keys.Scope;
import org.tierlight.gateway.problems.FieldProblem;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code {name, scopes[], expiresInDays}}, naming everything that is wrong with it at once.
 */
final class KeyRequestBody {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> FIELDS = Set.of("name", "scopes", "expiresInDays");

  private final JsonNode body;
  private final List<FieldProblem> problems = new ArrayList<>();

  private KeyRequestBody(JsonNode body) {
    this.body = body;
  }

  /**
   * @throws org.tierlight.gateway.problems.Refused if the body is no valid request
   */
  static KeyRequest read(byte[] json) {
    return new KeyRequestBody(parse(json)).request();
  }

  private static JsonNode parse(byte[] json) {
    try {
      JsonNode body = MAPPER.readTree(json);
      if (body != null && body.isObject()) {
        return body;
      }
    } catch (JacksonException malformed) {
      // Told below, in words of ours: the parser's would echo the input.
    }
    throw Problem.of(
            ProblemCode.BAD_REQUEST,
            "Send one JSON object: {\"name\": …, \"scopes\": […], \"expiresInDays\": …}.")
        .asException();
  }

  private KeyRequest request() {
    String name = name();
    Set<Scope> scopes = scopes();
    int days = days();
    body.propertyNames().stream().filter(field -> !FIELDS.contains(field)).forEach(this::unknown);
    if (!problems.isEmpty()) {
      throw Problem.ofFields(problems).asException();
    }
    return new KeyRequest(name, scopes, Duration.ofDays(days));
  }

  private String name() {
    String name = body.path("name").asString("");
    if (!body.path("name").isString() || !KeyRequest.isName(name)) {
      refuse("INVALID_NAME", "/name", "no name", "1 to 64 letters, digits or . _ -");
    }
    return name;
  }

  private Set<Scope> scopes() {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    JsonNode given = body.path("scopes");
    for (int index = 0; index < given.size(); index++) {
      Optional<Scope> scope = Scope.named(given.path(index).asString(""));
      scope.ifPresent(scopes::add);
      if (scope.isEmpty()) {
        refuse("UNKNOWN_CODE", "/scopes/" + index, "not a scope", "One of: " + known());
      }
    }
    if (!given.isArray() || given.isEmpty()) {
      refuse("MISSING", "/scopes", "no scopes", "An array of: " + known());
    }
    return scopes;
  }

  private int days() {
    JsonNode given = body.path("expiresInDays");
    if (given.isMissingNode() || given.isNull()) {
      return KeyRequest.USUAL_DAYS;
    }
    int days = given.isInt() ? given.intValue() : 0;
    if (days < 1 || days > KeyRequest.MOST_DAYS) {
      refuse("OUT_OF_RANGE", "/expiresInDays", "no number of days", "1 to " + KeyRequest.MOST_DAYS);
    }
    return days;
  }

  private void unknown(String field) {
    String escaped = field.replace("~", "~0").replace("/", "~1");
    refuse("UNKNOWN_FIELD", "/" + escaped, "not a field of a key", "Leave it out.");
  }

  private void refuse(String code, String pointer, String message, String hint) {
    problems.add(new FieldProblem(code, pointer, message, hint));
  }

  private static String known() {
    return Arrays.stream(Scope.values()).map(Scope::wireName).collect(Collectors.joining(", "));
  }
}
