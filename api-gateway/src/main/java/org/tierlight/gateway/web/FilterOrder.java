package org.tierlight.gateway.web;

/** In which order a request passes the filters; Spring Security stands at -100. */
final class FilterOrder {

  static final int TRACE = -1000;
  static final int SECURITY_HEADERS = -900;
  static final int KEYLESS_LIMIT = -850;
  static final int ADDRESS = -825;
  static final int ENDPOINT = -800;
  static final int BODY_LIMIT = -700;
  static final int RATE_LIMIT = 0;

  private FilterOrder() {}
}
