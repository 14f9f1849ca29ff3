package org.tierlight.gateway.problems;

import java.util.Locale;

/** The problems that the gateway itself reports; each has a help page. */
public enum ProblemCode {
  BAD_REQUEST(400, "The request cannot be read"),
  INVALID_FIELDS(400, "Some fields are not valid"),
  INVALID_CURSOR(400, "The cursor is not one of ours"),
  NO_VALID_KEY(401, "A valid API key is needed"),
  SCOPE_MISSING(403, "The key lacks a scope"),
  NOT_FOUND(404, "There is nothing here"),
  UNKNOWN_EVENT(404, "Nothing was taken in under this id"),
  METHOD_NOT_ALLOWED(405, "The path has no such method"),
  NOT_ACCEPTABLE(406, "The answer has no such form"),
  BODY_INCOMPLETE(408, "The body did not come in whole"),
  LAST_ADMIN_KEY(409, "The last admin key stays"),
  BODY_TOO_LARGE(413, "The body is too large"),
  URL_TOO_LONG(414, "The URL is too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body has a form that is not read here"),
  RATE_LIMITED(429, "Too many requests"),
  HEADERS_TOO_LARGE(431, "The headers are too large"),
  INTERNAL_ERROR(500, "Something broke on our side"),
  PART_UNAVAILABLE(503, "A part of the system is not available"),
  PART_BUSY(503, "A part of the system is busy"),
  ALERTS_UNAVAILABLE(503, "Alerts cannot be read now"),
  PART_TIMEOUT(504, "A part of the system did not answer in time");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The status of HTTP that goes with it. */
  public int status() {
    return status;
  }

  /** The same for every problem of this code. */
  public String title() {
    return title;
  }

  /** The code as it stands in paths. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable reference that names the kind of problem and opens its help page. */
  public String type() {
    return "/problems/" + slug();
  }
}
