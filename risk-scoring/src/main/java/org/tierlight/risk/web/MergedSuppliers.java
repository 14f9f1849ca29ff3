package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PERMANENT_REDIRECT;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;
import org.tierlight.risk.report.Scoring;
import org.tierlight.vocabulary.SupplierId;

/**
 * Sends who asks for a record that is part of another supplier to that one, for as long as it is;
 * whom else no fact speaks of is unknown.
 */
@RestControllerAdvice
final class MergedSuppliers {

  private static final Pattern PATH = Pattern.compile("(/v1/suppliers/)([^/]+)(/.*)?");

  private final Scoring scoring;

  MergedSuppliers(Scoring scoring) {
    this.scoring = scoring;
  }

  @ExceptionHandler
  ResponseEntity<?> unknown(Unanswered.UnknownSupplier failure, ServletWebRequest request) {
    String query = request.getRequest().getQueryString();
    return elsewhere(request.getRequest().getRequestURI())
        .map(path -> URI.create(query == null ? path : path + "?" + query))
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

  /** The same path of the supplier that a path's record is part of. */
  private Optional<String> elsewhere(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String rest = Optional.ofNullable(parts.group(3)).orElse("");
    return Optional.of(UriUtils.decode(parts.group(2), UTF_8))
        .filter(SupplierId::isValid)
        .flatMap(record -> scoring.mergedInto(new SupplierId(record)))
        .map(it -> parts.group(1) + UriUtils.encodePathSegment(it.value(), UTF_8) + rest);
  }
}
