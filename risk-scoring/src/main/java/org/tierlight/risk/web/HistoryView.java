package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.MethodMark;
import org.tierlight.risk.audit.PastScore;
import org.tierlight.risk.audit.ScoreTrend;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.Terms;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Position;

/**
 * Some published scores, the newest first.
 *
 * @param next where to go on; null at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record HistoryView(List<Score> items, @Nullable String next, Total total) {

  record Total(long count, String kind) {}

  record Score(
      Instant at,
      RiskView.Score score,
      Band band,
      BigDecimal opacity,
      boolean opaque,
      BigDecimal alert,
      boolean legalFlag,
      String parameterVersion,
      String position,
      List<MethodMark> marks) {

    static Score of(ScoreTrend.Item item) {
      PastScore past = item.score();
      Standing standing = past.standing();
      return new Score(
          past.at(),
          RiskView.score(standing.exposure()),
          standing.band(),
          Terms.points(standing.exposure().width()),
          standing.opaque(),
          Terms.points(standing.alertStrength()),
          standing.legalFlag(),
          past.parameterVersion(),
          past.positions().stream().map(Position::toString).collect(Collectors.joining(",")),
          item.marks());
    }
  }

  static HistoryView of(ScoreTrend trend, AskedPage asked) {
    List<ScoreTrend.Item> rest =
        trend.items().stream().filter(item -> asked.isBefore(item.score().place())).toList();
    List<ScoreTrend.Item> page = rest.subList(0, Math.min(asked.limit(), rest.size()));
    String next =
        page.size() < rest.size()
            ? AskedPage.cursor(Long.toString(page.getLast().score().place()))
            : null;
    return new HistoryView(
        page.stream().map(Score::of).toList(),
        next,
        new Total(trend.items().size(), trend.isWhole() ? "EXACT" : "AT_LEAST"));
  }
}
