package org.tierlight.graph.neo4j;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.Mixing;
import org.tierlight.graph.lots.ToldEvent;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.SupplierId;

/** Events on lots as properties of {@code :Event}, {@code :Lot} and what lies between them. */
final class LotRow {

  private static final Pattern GTIN =
      Pattern.compile("https://id\\.gs1\\.org/01/(\\d{14})(?:/.*)?");

  /** Under these models goods themselves may hold nothing, or an unknown part, of what is said. */
  static final List<String> MIXING =
      Mixing.MODELS.stream().map(CustodyModel::name).sorted().toList();

  private LotRow() {}

  static Map<String, @Nullable Object> write(ToldEvent told) {
    LotEvent event = told.event();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", event.id());
    row.put("kind", event.kind().name());
    row.put("process", event.process());
    row.put("at", Columns.write(event.at()));
    row.put("place", text(event.place()));
    row.put("giver", text(event.from()));
    row.put("stamp", Columns.write(told.stamp()));
    row.put("told", Columns.write(told.told()));
    row.put("takenBack", Columns.write(told.takenBack()));
    return row;
  }

  private static @Nullable String text(@Nullable SupplierId id) {
    return id == null ? null : id.value();
  }

  static Stream<Map<String, @Nullable Object>> amounts(String event, List<LotAmount> amounts) {
    return amounts.stream()
        .map(
            amount -> {
              Map<String, @Nullable Object> row = new HashMap<>();
              row.put("event", event);
              row.put("lot", amount.lot());
              row.put("gtin", gtin(amount.lot()));
              row.put("quantity", Objects.toString(amount.quantity(), null));
              row.put("unit", amount.unit());
              return row;
            });
  }

  private static @Nullable String gtin(String lot) {
    Matcher form = GTIN.matcher(lot);
    return form.matches() ? form.group(1) : null;
  }

  /**
   * @param event the node
   * @param inputs lot, quantity and unit of each
   */
  static LotEvent event(Value event, Value inputs, Value outputs, Value moved) {
    return new LotEvent(
        event.get("id").asString(),
        LotEvent.Kind.valueOf(event.get("kind").asString()),
        event.get("process").asString(),
        Objects.requireNonNull(Columns.instant(event.get("at"))),
        supplier(event.get("place")),
        supplier(event.get("giver")),
        new LotEvent.Flow(amounts(inputs), amounts(outputs), amounts(moved)));
  }

  private static @Nullable SupplierId supplier(Value id) {
    return id.isNull() ? null : new SupplierId(id.asString());
  }

  private static List<LotAmount> amounts(Value rows) {
    return rows.asList(LotRow::amount);
  }

  private static LotAmount amount(Value row) {
    return amount(row.get("lot"), row.get("quantity"), row.get("unit"));
  }

  static LotAmount amount(Value lot, Value amount, Value unit) {
    String quantity = Columns.text(amount);
    return new LotAmount(
        lot.asString(), quantity == null ? null : new BigDecimal(quantity), unit.asString());
  }

  static ToldEvent told(Value event, Value inputs, Value outputs, Value moved) {
    return new ToldEvent(
        event(event, inputs, outputs, moved),
        Columns.stamp(event.get("stamp")),
        Columns.instant(event.get("told")),
        Columns.instant(event.get("takenBack")));
  }
}
