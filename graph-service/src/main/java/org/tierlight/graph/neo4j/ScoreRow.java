package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.SortKeys;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** A score as properties of {@code :Supplier}. */
final class ScoreRow {

  private ScoreRow() {}

  static Map<String, @Nullable Object> write(Score score) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("low", score.exposure().low());
    row.put("mid", score.exposure().mid());
    row.put("high", score.exposure().high());
    row.put("alertStrength", score.alertStrength());
    row.put("legalFlag", score.legalFlag());
    row.put("band", score.band().name());
    row.put("opaque", score.opaque());
    row.put("parameterVersion", score.parameterVersion());
    row.put("scoreEpoch", score.version().epoch());
    row.put("scoreVersion", score.version().number());
    row.put("scoreAsOf", Columns.write(score.asOf()));
    row.put("byRisk", SortKeys.byRisk(OptionalDouble.of(score.exposure().mid()), score.supplier()));
    return row;
  }

  static @Nullable Score read(SupplierId id, Value row) {
    if (row.get("mid").isNull()) {
      return null;
    }
    return new Score(
        id,
        exposure(row),
        row.get("alertStrength").asDouble(),
        row.get("legalFlag").asBoolean(),
        Band.valueOf(row.get("band").asString()),
        row.get("opaque").asBoolean(),
        row.get("parameterVersion").asString(),
        version(row),
        requireNonNull(Columns.instant(row.get("scoreAsOf"))));
  }

  static Score.Version version(MapAccessor row) {
    return new Score.Version(row.get("scoreEpoch").asLong(), row.get("scoreVersion").asLong());
  }

  static Summary summary(Value row) {
    String id = row.get("id").asString();
    return new Summary(
        new SupplierId(id),
        row.get("name").asString(id),
        Columns.text(row.get("country")),
        row.get("undeclared").asBoolean(),
        risk(row));
  }

  private static Summary.@Nullable Risk risk(Value row) {
    return row.get("mid").isNull()
        ? null
        : new Summary.Risk(
            exposure(row), Band.valueOf(row.get("band").asString()), row.get("opaque").asBoolean());
  }

  private static Interval exposure(Value row) {
    return new Interval(
        row.get("low").asDouble(), row.get("mid").asDouble(), row.get("high").asDouble());
  }
}
