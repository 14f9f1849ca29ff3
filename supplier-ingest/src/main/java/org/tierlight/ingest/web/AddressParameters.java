package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address. A server would take a body that says it is a form for parameters
 * too, and its bytes would be lost to who reads the body.
 */
final class AddressParameters {

  static final String UNDECODABLE =
      "A percent sign in the address begins no byte. Write the sign itself as %25.";

  private AddressParameters() {}

  /**
   * The values of each parameter, in the order they come in.
   *
   * @throws Unanswerable if a percent sign begins no byte
   */
  static Map<String, List<String>> of(@Nullable String query) {
    Map<String, List<String>> parameters = new HashMap<>();
    Arrays.stream(query == null ? new String[0] : query.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair ->
                parameters
                    .computeIfAbsent(decoded(pair[0]), _ -> new ArrayList<>())
                    .add(pair.length == 1 ? "" : decoded(pair[1])));
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException noByte) {
      throw new Unanswerable(ProblemType.BAD_REQUEST, UNDECODABLE);
    }
  }
}
