package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PERMANENT_REDIRECT;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;
import org.tierlight.risk.report.Scoring;
import org.tierlight.vocabulary.SupplierId;

/**
 * Sends who asks for a record that is part of another supplier to that one, for as long as it is;
 * whom else no fact speaks of is unknown.
 */
@RestControllerAdvice
final class MergedSuppliers {

  private final Scoring scoring;

  MergedSuppliers(Scoring scoring) {
    this.scoring = scoring;
  }

  @ExceptionHandler
  ResponseEntity<?> unknown(Unanswered.UnknownSupplier failure, ServletWebRequest request) {
    return elsewhere(request)
        .<ResponseEntity<?>>map(
            there -> ResponseEntity.status(PERMANENT_REDIRECT).location(there).build())
        .orElseGet(
            () ->
                ResponseEntity.status(NOT_FOUND)
                    .body(
                        Problems.of(
                            NOT_FOUND,
                            "unknown-supplier",
                            "Unknown supplier",
                            failure.detail(),
                            request)));
  }

  private Optional<URI> elsewhere(ServletWebRequest request) {
    return asked(request)
        .filter(SupplierId::isValid)
        .flatMap(record -> scoring.mergedInto(new SupplierId(record)))
        .map(supplier -> there(pattern(request), supplier, request.getParameterMap()));
  }

  private static Optional<String> asked(ServletWebRequest request) {
    return request.getRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? Optional.ofNullable(variables.get("id")).map(String::valueOf)
        : Optional.empty();
  }

  private static String pattern(ServletWebRequest request) {
    return String.valueOf(
        request.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  /**
   * The same question about a supplier; made from what was understood and not from how it was
   * written. Ids have no letter that a path would have to escape.
   *
   * @param pattern of its path, with {@code {id}} in the place of the supplier
   */
  static URI there(String pattern, SupplierId supplier, Map<String, String[]> parameters) {
    String path = pattern.replace("{id}", supplier.value());
    String query =
        parameters.entrySet().stream()
            .flatMap(one -> Arrays.stream(one.getValue()).map(it -> pair(one.getKey(), it)))
            .collect(joining("&"));
    return URI.create(query.isEmpty() ? path : path + "?" + query);
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  /** A plus sign may stand in a query, where it would be read as a blank. */
  private static String encoded(String text) {
    return UriUtils.encodeQueryParam(text, UTF_8).replace("+", "%2B");
  }
}
