package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.legal.Citation;
import org.tierlight.risk.legal.FlagCause;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.risk.legal.LegalFlag;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.legal.LegalState;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/** What law says of a supplier, as callers read it. */
final class LegalView {

  private LegalView() {}

  record Reason(LegalState state, LegalCause code, String sentence, List<Cited> citations) {

    static Reason of(LegalReason reason) {
      return new Reason(
          reason.state(),
          reason.cause(),
          reason.sentence(),
          reason.citations().stream().map(Cited::of).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cited(
      String name,
      String source,
      @Nullable String edition,
      @Nullable String reference,
      @Nullable LocalDate on) {

    static Cited of(Citation cited) {
      return new Cited(
          cited.name(), cited.source(), cited.edition(), cited.reference(), cited.on());
    }
  }

  record Flag(boolean raised, String sentence, List<Cause> causes, List<Ended> ended) {

    static Flag of(SupplierId flagged, LegalFlag flag) {
      return new Flag(
          flag.raised(),
          flag.sentence(),
          flag.causes().stream().map(cause -> Cause.of(flagged, cause)).toList(),
          flag.ended().stream().map(Ended::of).toList());
    }
  }

  /**
   * @param tier 0 for the flagged supplier itself, 1 for a direct supplier
   * @param shipments absent at tier 0; so is map, where the link is drawn
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cause(
      String supplierId,
      @Nullable String supplierName,
      int tier,
      List<Entry> entries,
      @Nullable Shipments shipments,
      @Nullable String map) {

    static Cause of(SupplierId flagged, FlagCause cause) {
      return new Cause(
          cause.supplier().value(),
          cause.name(),
          cause.tier(),
          cause.entries().stream().map(Entry::of).toList(),
          cause.trade().map(Shipments::of).orElse(null),
          cause.tier() == 1
              ? "/v1/suppliers/%s/upstream?tiers=1".formatted(flagged.value())
              : null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(String item, String source, @Nullable String reference, LocalDate observedOn) {

    static Entry of(EvidenceItem item) {
      return new Entry(item.id(), item.source(), item.reference(), item.observedOn());
    }
  }

  /**
   * @param ids the latest of them
   * @param truncated whether there are more than the ids
   */
  record Shipments(
      int count,
      long cents,
      LocalDate first,
      LocalDate last,
      List<String> hs,
      List<String> ids,
      boolean truncated) {

    static Shipments of(LinkTrade trade) {
      return new Shipments(
          trade.shipments(),
          trade.cents(),
          trade.first(),
          trade.last(),
          trade.hs().stream().map(HsCode::digits).distinct().toList(),
          trade.latest(),
          trade.latest().size() < trade.shipments());
    }
  }

  record Ended(String supplierId, Entry entry, LeftEvidence.Way how, LocalDate on) {

    static Ended of(LegalFlag.Ended ended) {
      LeftEvidence left = ended.left();
      return new Ended(ended.supplier().value(), Entry.of(left.item()), left.how(), left.on());
    }
  }
}
