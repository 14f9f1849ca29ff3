package org.tierlight.local.gateway;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway answered with a problem (RFC 9457). */
public final class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;
  private static final int LONGEST = 500;

  private final int status;

  private Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  static Refused of(int status, byte[] body) {
    return new Refused(status, status + " " + words(new String(body, StandardCharsets.UTF_8)));
  }

  private static String words(String body) {
    try {
      JsonNode problem = JsonMapper.shared().readTree(body);
      return problem.path("title").asString("") + ": " + problem.path("detail").asString("");
    } catch (JacksonException notJson) {
      return body.substring(0, Math.min(LONGEST, body.length()));
    }
  }
}
