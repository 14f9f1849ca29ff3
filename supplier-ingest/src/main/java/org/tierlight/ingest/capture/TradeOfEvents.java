package org.tierlight.ingest.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.visibility.Action;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.Goods;
import org.tierlight.ingest.visibility.Quantity;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.Typed;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.vocabulary.CanonicalUri;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/** What an event states of trade (docs/adr/0071); what it does not say stays unknown. */
final class TradeOfEvents {

  private static final int LONGEST = 200;

  private final Lineage lineage;

  TradeOfEvents(Lineage lineage) {
    this.lineage = lineage;
  }

  /**
   * The statements of an event.
   *
   * @param hash the event's own, by which what it states is named
   * @param problems learns what is missing for a statement
   */
  List<TradeStatement> of(VisibilityEvent event, String hash, Problems problems) {
    return switch (event.type()) {
      case StandardType.OBJECT, StandardType.TRANSACTION -> shipment(event, hash, problems);
      case StandardType.TRANSFORMATION -> links(event, problems);
      case StandardType.AGGREGATION, StandardType.ASSOCIATION -> List.of();
      case EventType.Own _ -> nothingKnown(problems);
    };
  }

  private static List<TradeStatement> nothingKnown(Problems problems) {
    problems.note(
        "/type",
        ProblemCode.NO_SHIPMENT,
        "is a type of the sender's own: the event is kept for tracing lots, and nobody here knows "
            + "what it says of who supplied whom");
    return List.of();
  }

  private static List<TradeStatement> shipment(
      VisibilityEvent event, String hash, Problems problems) {
    boolean shipping = isStep(event, "shipping");
    boolean receiving = isStep(event, "receiving");
    boolean dissolved = event.why().action().equals(Optional.of(Action.DELETE));
    if (dissolved || !(shipping || receiving)) {
      return List.of();
    }
    Optional<SupplierId> seller =
        Ends.source(event).or(() -> shipping ? Ends.site(event) : Optional.empty());
    Optional<SupplierId> buyer =
        Ends.destination(event).or(() -> receiving ? Ends.site(event) : Optional.empty());
    noteMissing(seller, "/sourceList", "names no seller by GLN or LEI", problems);
    noteMissing(buyer, "/destinationList", "names no buyer by GLN or LEI", problems);
    if (seller.isEmpty() || buyer.isEmpty()) {
      return List.of();
    }
    if (seller.equals(buyer)) {
      problems.note("", ProblemCode.NO_SHIPMENT, "moves goods within one company");
      return List.of();
    }
    return List.of(shipment(event, hash, seller.get(), buyer.get()));
  }

  private static TradeStatement shipment(
      VisibilityEvent event, String hash, SupplierId seller, SupplierId buyer) {
    Optional<Quantity> amount = amount(event.what().objects());
    return new TradeStatement.Shipment(
        name(hash),
        seller,
        buyer,
        null,
        null,
        amount.flatMap(Quantity::amount).orElse(null),
        amount.flatMap(Quantity::unit).orElse(null),
        null,
        null,
        event.when().time(),
        text(Ends.place(event.why().sources())),
        text(Ends.place(event.why().destinations())),
        document(event),
        null,
        null);
  }

  /** The shipment that an event of this hash states. */
  private static String name(String hash) {
    int digits = hash.indexOf(';') + 1;
    return "epcis-" + hash.substring(digits, digits + 32);
  }

  /** A product link from whoever the inputs came from to the site that used them. */
  private List<TradeStatement> links(VisibilityEvent event, Problems problems) {
    Optional<SupplierId> site = Ends.site(event).or(() -> Ends.destination(event));
    Optional<SupplierId> source = Ends.source(event);
    Set<SupplierId> sellers = new LinkedHashSet<>(source.stream().toList());
    if (source.isEmpty()) {
      sellers.addAll(lineage.makers(event.what().inputs()));
    }
    noteMissing(site, "/bizLocation", "names no site by GLN", problems);
    if (sellers.isEmpty()) {
      problems.note(
          "/sourceList",
          ProblemCode.NO_SHIPMENT,
          "does not say where the inputs came from, nor does an event of this document");
    }
    List<TradeStatement> links = new ArrayList<>();
    for (SupplierId seller : sellers) {
      site.filter(buyer -> !buyer.equals(seller))
          .ifPresent(buyer -> links.add(link(event, seller, buyer, source.isPresent())));
    }
    return links;
  }

  /** Found by lineage it is inferred: goods can have gone through other hands. */
  private static TradeStatement link(
      VisibilityEvent event, SupplierId seller, SupplierId buyer, boolean said) {
    return new TradeStatement.Link(
        seller,
        buyer,
        List.of(),
        event.when().time(),
        document(event),
        said ? null : LinkBasis.INFERRED,
        null);
  }

  private static boolean isStep(VisibilityEvent event, String word) {
    return event.why().step().filter(step -> Vocabulary.STEP.is(step, word)).isPresent();
  }

  private static void noteMissing(
      Optional<SupplierId> party, String pointer, String message, Problems problems) {
    if (party.isEmpty()) {
      problems.note(pointer, ProblemCode.NO_SHIPMENT, message);
    }
  }

  /** The one amount of one class; of several, and of single goods, nobody said what they add to. */
  private static Optional<Quantity> amount(Goods goods) {
    return goods.epcs().isEmpty() && goods.quantities().size() == 1
        ? Optional.of(goods.quantities().getFirst())
        : Optional.empty();
  }

  private static @Nullable String document(VisibilityEvent event) {
    return text(event.why().transactions().stream().map(Typed::id).findFirst());
  }

  private static @Nullable String text(Optional<String> uri) {
    return uri.map(CanonicalUri::of).filter(each -> each.length() <= LONGEST).orElse(null);
  }
}
