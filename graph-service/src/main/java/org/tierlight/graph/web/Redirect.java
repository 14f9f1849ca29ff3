package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import org.tierlight.graph.suppliers.Sought;

/**
 * The same question under the id of the supplier that a record is part of; made from what was
 * understood and not from how it was written, which may have hidden the record's id.
 */
final class Redirect {

  /** Parameters that name suppliers. */
  private static final Set<String> NAMING = Set.of("to", "of");

  private Redirect() {}

  /**
   * Where a question is answered.
   *
   * @param pattern of its path, with {@code {id}} in the place of its supplier
   * @param parameters all of them known, and each given once
   */
  static URI of(
      String pattern, String id, Map<String, String[]> parameters, Sought.Merged<?> merged) {
    String path = pattern.replace("{id}", moved(id, merged));
    String query =
        parameters.entrySet().stream()
            .map(
                one -> encoded(one.getKey()) + "=" + value(one.getKey(), one.getValue()[0], merged))
            .collect(joining("&"));
    return URI.create(query.isEmpty() ? path : path + "?" + query);
  }

  private static String value(String name, String text, Sought.Merged<?> merged) {
    return encoded(
        NAMING.contains(name)
            ? Stream.of(text.split(",", -1))
                .map(id -> moved(id.strip(), merged))
                .collect(joining(","))
            : text);
  }

  /** A plus sign may stand in a query, where it would be read as a blank. */
  private static String encoded(String text) {
    return UriUtils.encodeQueryParam(text, UTF_8).replace("+", "%2B");
  }

  /** Ids have no letter that a path or a query would have to escape. */
  private static String moved(String id, Sought.Merged<?> merged) {
    return id.equals(merged.record().value()) ? merged.supplier().value() : id;
  }
}
