package org.tierlight.ingest.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.currency.MoneyField;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.statement.TradeStatement;

/** What may be said of trade: a shipment, one withdrawn, a link declared, a link ended. */
public final class TradeRules {

  /** In whatever unit. */
  public static final BigDecimal LARGEST_QUANTITY = new BigDecimal("1000000000000000");

  private final ShipmentRules shipments;
  private final LinkRules links;

  /** The rules over these reference tables. */
  public TradeRules(HsField goods, MoneyField money) {
    this.shipments = new ShipmentRules(goods, money);
    this.links = new LinkRules(goods);
  }

  /**
   * The statement of a form; whether it may stand, the collected problems say.
   *
   * @param bodyDigest names the shipment where the sender did not
   */
  public Optional<TradeStatement> check(Form form, Instant now, Supplier<byte[]> bodyDigest) {
    Field type = form.field("type");
    if (!type.isPresent()) {
      return shipments.check(form, now, bodyDigest);
    }
    return type.word(Type.class)
        .flatMap(
            named ->
                switch (named) {
                  case SHIPMENT -> shipments.check(form, now, bodyDigest);
                  case SHIPMENT_WITHDRAWN -> WithdrawalRules.check(form);
                  case LINK_DECLARED -> links.checkDeclared(form, now);
                  case LINK_TERMINATED -> links.checkTerminated(form, now);
                });
  }

  private enum Type {
    SHIPMENT,
    SHIPMENT_WITHDRAWN,
    LINK_DECLARED,
    LINK_TERMINATED
  }
}
