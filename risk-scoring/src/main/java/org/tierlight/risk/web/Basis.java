package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.report.Reached;
import org.tierlight.vocabulary.Position;

/**
 * On what an answer rests; its fields stand beside those of the answer.
 *
 * @param validAt absent unless a moment was asked for; so is knownAt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Basis(
    String parameterVersion,
    Instant asOf,
    String position,
    boolean stale,
    @Nullable Instant validAt,
    @Nullable Instant knownAt) {

  /** Of an answer of now. */
  static Basis of(String parameterVersion, Reached reached, boolean stale) {
    return new Basis(parameterVersion, reached.at(), positions(reached), stale, null, null);
  }

  static Basis of(AskedViews.Asked asked) {
    Reached reached = asked.view().reached();
    return new Basis(
        asked.view().world().parameterVersion(),
        reached.at(),
        positions(reached),
        asked.stale(),
        asked.moment().map(Moment::validAt).orElse(null),
        asked.moment().map(Moment::knownAt).orElse(null));
  }

  private static String positions(Reached reached) {
    return reached.positions().stream().map(Position::toString).collect(Collectors.joining(","));
  }
}
