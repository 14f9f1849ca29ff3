package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Quantity;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.links.Word;
import org.tierlight.vocabulary.LinkBasis;

/** What was said of a link as properties of {@code :Word} and {@code :EarlierWord}. */
final class WordRow {

  private enum Kind {
    SHIPPED,
    WITHDRAWN,
    DECLARED,
    ENDED
  }

  private WordRow() {}

  static Map<String, @Nullable Object> write(Held held) {
    Stamped<Word> said = held.word();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", said.value().id());
    row.put("link", said.value().link().toString());
    row.put("stamp", Columns.write(said.stamp()));
    row.put("learnt", Columns.write(said.learnt()));
    row.put("until", Columns.write(held.until()));
    switch (said.value()) {
      case Shipment shipment -> put(row, shipment);
      case Withdrawal withdrawal -> {
        row.put("kind", Kind.WITHDRAWN.name());
        row.put("shipment", withdrawal.shipmentId());
      }
      case Declaration declaration -> put(row, declaration);
      case Termination termination -> {
        row.put("kind", Kind.ENDED.name());
        row.put("terminatedAt", Columns.write(termination.terminatedAt()));
        row.put("document", termination.document());
      }
    }
    return row;
  }

  private static void put(Map<String, @Nullable Object> row, Shipment shipment) {
    row.put("kind", Kind.SHIPPED.name());
    row.put("shipment", shipment.shipmentId());
    row.put("product", shipment.goods().word());
    row.put("shippedAt", Columns.write(shipment.shippedAt()));
    row.put("cents", shipment.cents());
    row.put("basis", shipment.basis().name());
    row.put("custody", Columns.write(shipment.custody()));
    if (shipment.quantity() != null) {
      row.put("quantity", shipment.quantity().amount().toString());
      row.put("unit", shipment.quantity().unit());
    }
  }

  private static void put(Map<String, @Nullable Object> row, Declaration declaration) {
    row.put("kind", Kind.DECLARED.name());
    row.put("since", Columns.write(declaration.since()));
    row.put("hs", Columns.write(declaration.hs()));
    row.put("basis", declaration.basis().name());
    row.put("documented", declaration.documented());
    row.put("custody", Columns.write(declaration.custody()));
  }

  static Held read(Value row) {
    return new Held(
        new Stamped<>(
            Columns.stamp(row.get("stamp")),
            requireNonNull(Columns.instant(row.get("learnt"))),
            word(row)),
        Columns.instant(row.get("until")));
  }

  private static Word word(Value row) {
    LinkKey link = LinkRow.key(row.get("link").asString());
    return switch (Kind.valueOf(row.get("kind").asString())) {
      case SHIPPED -> shipment(link, row);
      case WITHDRAWN -> new Withdrawal(row.get("shipment").asString(), link);
      case DECLARED ->
          new Declaration(
              link,
              requireNonNull(Columns.instant(row.get("since"))),
              Columns.hs(row.get("hs")),
              basis(row),
              row.get("documented").asBoolean(),
              Columns.custody(row.get("custody")));
      case ENDED ->
          new Termination(
              link,
              requireNonNull(Columns.instant(row.get("terminatedAt"))),
              row.get("document").asString());
    };
  }

  private static Shipment shipment(LinkKey link, Value row) {
    return new Shipment(
        row.get("shipment").asString(),
        link,
        Goods.ofWord(row.get("product").asString()),
        requireNonNull(Columns.instant(row.get("shippedAt"))),
        row.get("cents").asLong(),
        quantity(row),
        basis(row),
        Columns.custody(row.get("custody")));
  }

  private static LinkBasis basis(Value row) {
    return LinkBasis.valueOf(row.get("basis").asString());
  }

  private static @Nullable Quantity quantity(Value row) {
    String amount = Columns.text(row.get("quantity"));
    return amount == null ? null : new Quantity(new BigDecimal(amount), row.get("unit").asString());
  }
}
