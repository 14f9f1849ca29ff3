package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.HsText;
import org.tierlight.graph.links.Shipment;

/** A shipment as properties of {@code :Shipment}. */
final class ShipmentRow {

  private ShipmentRow() {}

  static Map<String, @Nullable Object> write(Stamped<Shipment> stamped) {
    Shipment shipment = stamped.value();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", shipment.id());
    row.put("stamp", Columns.write(stamped.stamp()));
    row.put("link", shipment.link().toString());
    row.put("shippedAt", Columns.write(shipment.shippedAt()));
    row.put("cents", shipment.cents());
    row.put("hs", shipment.hs() == null ? null : HsText.write(shipment.hs()));
    return row;
  }

  static Stamped<Shipment> read(Value row) {
    String hs = Columns.text(row.get("hs"));
    Shipment shipment =
        new Shipment(
            row.get("id").asString(),
            LinkRow.key(row.get("link").asString()),
            requireNonNull(Columns.instant(row.get("shippedAt"))),
            row.get("cents").asLong(),
            hs == null ? null : HsText.read(hs));
    return new Stamped<>(Columns.stamp(row.get("stamp")), shipment);
  }
}
