package org.tierlight.local.gateway;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway answered with a problem (RFC 9457). */
public final class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;
  private static final int LONGEST = 500;

  private final int status;

  private final String kind;

  private final transient List<String> codes;

  private Refused(int status, String message) {
    this(status, "", List.of(), message);
  }

  private Refused(int status, String kind, List<String> codes, String message) {
    super(message);
    this.status = status;
    this.kind = kind;
    this.codes = codes;
  }

  /** Whether it is a problem of one of these kinds, by the end of its type. */
  public boolean isOf(String... kinds) {
    return Stream.of(kinds).anyMatch(one -> kind.endsWith("/" + one));
  }

  /** Whether the same would be refused again, however often it is sent. */
  public boolean isOfTheRequest() {
    return switch (status) {
      case 400, 404, 409, 413, 415, 422 -> true;
      default -> false;
    };
  }

  /** Whether a problem of this code is among its reasons. */
  public boolean has(String code) {
    return codes.contains(code);
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  static Refused of(int status, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      JsonNode problem = JsonMapper.shared().readTree(text);
      return new Refused(
          status, problem.path("type").asString(""), codes(problem), status + " " + words(problem));
    } catch (JacksonException notJson) {
      return new Refused(
          status, status + " " + text.substring(0, Math.min(LONGEST, text.length())));
    }
  }

  static Refused of(JsonNode problem) {
    int status = problem.path("status").asInt();
    return new Refused(status, status + " " + words(problem));
  }

  /** What to say where the gateway cannot say it. */
  static Refused inPlaceOf(Exception failure) {
    return new Refused(503, String.valueOf(failure.getMessage()));
  }

  private static List<String> codes(JsonNode problem) {
    return problem
        .path("problems")
        .valueStream()
        .map(each -> each.path("code").asString(""))
        .toList();
  }

  private static String words(JsonNode problem) {
    StringBuilder words = new StringBuilder(problem.path("title").asString(""));
    words.append(": ").append(problem.path("detail").asString(""));
    for (JsonNode part : problem.path("problems")) {
      String place = part.path("column").asString(part.path("pointer").asString(""));
      words.append(
          "\n  %s %s %s"
              .formatted(place, part.path("code").asString(""), part.path("message").asString("")));
    }
    problem
        .path("known")
        .valueStream()
        .forEach(form -> words.append("\n  ").append(form.asString()));
    return words.toString();
  }
}
