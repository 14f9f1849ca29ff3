package org.tierlight.graph.web;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Sought;

/**
 * The same question under the id of the supplier that a record is part of. Ids have no letter that
 * a path or a query would have to escape.
 */
final class Redirect {

  private static final String SUPPLIERS = "/v1/suppliers/";
  private static final String TO = "to=";

  private Redirect() {}

  static URI of(String path, @Nullable String query, Sought.Merged<?> merged) {
    String rest = path.substring(path.indexOf(SUPPLIERS) + SUPPLIERS.length());
    int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
    String id = moved(rest.substring(0, end), merged);
    return URI.create(
        SUPPLIERS + id + rest.substring(end) + (query == null ? "" : "?" + query(query, merged)));
  }

  private static String query(String query, Sought.Merged<?> merged) {
    return Arrays.stream(query.split("&", -1))
        .map(part -> part.startsWith(TO) ? TO + moved(part.substring(TO.length()), merged) : part)
        .collect(joining("&"));
  }

  private static String moved(String id, Sought.Merged<?> merged) {
    String plain = URLDecoder.decode(id, StandardCharsets.UTF_8);
    return plain.equals(merged.record().value()) ? merged.supplier().value() : id;
  }
}
