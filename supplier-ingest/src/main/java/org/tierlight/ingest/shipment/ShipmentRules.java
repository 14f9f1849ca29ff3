package org.tierlight.ingest.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.currency.MoneyField;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.LinkBasis;

/** What a shipment may hold. Neither seller nor buyer needs to be known beforehand. */
final class ShipmentRules {

  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "id",
          "sellerId",
          "buyerId",
          "hs",
          "hsEdition",
          "description",
          "quantity",
          "unit",
          "value",
          "shippedAt",
          "from",
          "to",
          "document",
          "basis",
          "custody");

  private final HsField goods;
  private final MoneyField money;

  /** The rules over these reference tables. */
  ShipmentRules(HsField goods, MoneyField money) {
    this.goods = goods;
    this.money = money;
  }

  /**
   * The statement of a form; whether it may stand, the collected problems say.
   *
   * @param bodyDigest names the shipment where the sender did not
   */
  Optional<TradeStatement> check(Form form, Instant now, Supplier<byte[]> bodyDigest) {
    form.closed(KNOWN);
    Optional<Parties> parties = Parties.of(form);
    Optional<Instant> shippedAt = Past.read(form.field("shippedAt").required(), now);
    Optional<String> id = form.field("id").text(100);
    Optional<HsCode> hs = goods.one(form);
    Optional<String> description = form.field("description").text(1000);
    Optional<BigDecimal> quantity =
        form.field("quantity").decimal(BigDecimal.ZERO, TradeRules.LARGEST_QUANTITY);
    Optional<String> unit = form.field("unit").text(20);
    Optional<MoneyField.Amount> value = money.read(form.field("value"), shippedAt.orElse(now));
    Optional<String> from = form.field("from").text(200);
    Optional<String> to = form.field("to").text(200);
    Optional<String> document = form.field("document").text(200);
    @Nullable LinkBasis basis = Basis.of(form);
    Optional<CustodyModel> custody = form.field("custody").word(CustodyModel.class);
    return parties.flatMap(
        both ->
            shippedAt.map(
                at ->
                    new TradeStatement.Shipment(
                        id.orElseGet(() -> named(bodyDigest.get())),
                        both.seller(),
                        both.buyer(),
                        hs.orElse(null),
                        description.orElse(null),
                        quantity.orElse(null),
                        unit.orElse(null),
                        value.map(MoneyField.Amount::reported).orElse(null),
                        value.map(MoneyField.Amount::original).orElse(null),
                        at,
                        from.orElse(null),
                        to.orElse(null),
                        document.orElse(null),
                        basis,
                        custody.orElse(null))));
  }

  private static String named(byte[] bodyDigest) {
    return "auto-" + HexFormat.of().formatHex(bodyDigest, 0, 12);
  }
}
