package org.tierlight.ingest.shipment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.LinkBasis;

/** What a declared or ended supply link may hold. */
final class LinkRules {

  private static final Set<String> DECLARED =
      Set.of(
          "type",
          "id",
          "sellerId",
          "buyerId",
          "hs",
          "hsEdition",
          "since",
          "document",
          "basis",
          "custody");
  private static final Set<String> TERMINATED =
      Set.of("type", "id", "sellerId", "buyerId", "terminatedAt", "document");

  private final HsField goods;

  LinkRules(HsField goods) {
    this.goods = goods;
  }

  Optional<TradeStatement> checkDeclared(Form form, Instant now) {
    form.closed(DECLARED);
    form.field("id").text(100);
    Optional<Parties> parties = Parties.of(form);
    Optional<Instant> since = Past.read(form.field("since").required(), now);
    var hs = goods.all(form);
    Optional<String> document = form.field("document").text(200);
    @Nullable LinkBasis basis = Basis.of(form);
    Optional<CustodyModel> custody = form.field("custody").word(CustodyModel.class);
    return parties.flatMap(
        both ->
            since.map(
                at ->
                    new TradeStatement.Link(
                        both.seller(),
                        both.buyer(),
                        hs,
                        at,
                        document.orElse(null),
                        basis,
                        custody.orElse(null))));
  }

  /** Ending needs a document: silence never says that a supplier is gone (method section 4). */
  Optional<TradeStatement> checkTerminated(Form form, Instant now) {
    form.closed(TERMINATED);
    form.field("id").text(100);
    Optional<Parties> parties = Parties.of(form);
    Optional<Instant> terminatedAt = Past.read(form.field("terminatedAt").required(), now);
    Optional<String> document = form.field("document").required().text(200);
    return parties.flatMap(
        both ->
            terminatedAt.flatMap(
                at ->
                    document.map(
                        paper ->
                            new TradeStatement.Termination(
                                both.seller(), both.buyer(), at, paper))));
  }
}
