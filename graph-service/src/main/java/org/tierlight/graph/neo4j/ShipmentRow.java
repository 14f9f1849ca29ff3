package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.HsText;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.ShipmentEntry;
import org.tierlight.graph.links.Withdrawal;

/** The last word on a shipment as properties of {@code :Shipment}. */
final class ShipmentRow {

  private ShipmentRow() {}

  static Map<String, @Nullable Object> write(Stamped<ShipmentEntry> stamped) {
    ShipmentEntry entry = stamped.value();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", entry.id());
    row.put("stamp", Columns.write(stamped.stamp()));
    row.put("link", entry.link().toString());
    switch (entry) {
      case Shipment shipment -> put(row, shipment);
      case Withdrawal _ -> row.put("withdrawn", true);
    }
    return row;
  }

  private static void put(Map<String, @Nullable Object> row, Shipment shipment) {
    row.put("shippedAt", Columns.write(shipment.shippedAt()));
    row.put("cents", shipment.cents());
    row.put("hs", shipment.hs() == null ? null : HsText.write(shipment.hs()));
    row.put("documented", shipment.documented());
  }

  static Stamped<ShipmentEntry> read(Value row) {
    String id = row.get("id").asString();
    LinkKey link = LinkRow.key(row.get("link").asString());
    return new Stamped<>(
        Columns.stamp(row.get("stamp")),
        row.get("withdrawn").asBoolean(false) ? new Withdrawal(id, link) : shipment(id, link, row));
  }

  /** What was written before links could be inferred is documented. */
  private static Shipment shipment(String id, LinkKey link, Value row) {
    String hs = Columns.text(row.get("hs"));
    return new Shipment(
        id,
        link,
        requireNonNull(Columns.instant(row.get("shippedAt"))),
        row.get("cents").asLong(),
        hs == null ? null : HsText.read(hs),
        row.get("documented").asBoolean(true));
  }
}
