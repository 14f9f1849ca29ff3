package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.connection.ConnectedLink;
import org.tierlight.risk.connection.Connection;
import org.tierlight.risk.connection.Entry;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Finding;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.connection.TierCoverage;
import org.tierlight.risk.legal.Area;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/**
 * Whether a supplier is connected to one that is asked for, as callers read it.
 *
 * @param list absent where any official entry was asked for; so is region where no place was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExposureView(
    String supplierId,
    @Nullable String list,
    @Nullable String region,
    int maxTier,
    Finding answer,
    List<Chain> connections,
    int connectionsInAll,
    List<Unknown> unknown,
    int unknownInAll,
    List<TierCoverage> coverage,
    boolean truncated,
    @JsonUnwrapped Basis basis) {

  /**
   * @param visited the probability that the trace comes to the supplier found
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Chain(
      String supplierId,
      @Nullable String name,
      int tier,
      double visited,
      List<EntryView> entries,
      List<Link> chain) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryView(
      Entry.Kind kind,
      @Nullable String item,
      String source,
      @Nullable String reference,
      @Nullable LocalDate date,
      String sentence) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Link(
      String supplierId,
      @Nullable String name,
      int tier,
      double share,
      LinkBasis basis,
      long cents,
      @Nullable LocalDate firstShipped,
      @Nullable LocalDate lastShipped) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Unknown(
      Gap.Kind kind, int tier, @Nullable String supplierId, double weight, String sentence) {}

  static ExposureView of(String id, AskedExposure.Read read, Exposure exposure, Basis basis) {
    return new ExposureView(
        id,
        read.sought().list().orElse(null),
        read.sought().area().map(Area::code).orElse(null),
        read.tiers(),
        exposure.finding(),
        exposure.connections().stream().map(ExposureView::chain).toList(),
        exposure.connectionsInAll(),
        exposure.gaps().stream().map(ExposureView::unknown).toList(),
        exposure.gapsInAll(),
        exposure.tiers(),
        exposure.truncated(),
        basis);
  }

  private static Chain chain(Connection connection) {
    ConnectedLink found = connection.found();
    return new Chain(
        found.supplier().value(),
        found.name(),
        found.tier(),
        connection.visited(),
        connection.entries().stream().map(ExposureView::entry).toList(),
        connection.chain().stream().map(ExposureView::link).toList());
  }

  private static EntryView entry(Entry entry) {
    return new EntryView(
        entry.kind(),
        entry.item().orElse(null),
        entry.source(),
        entry.reference().orElse(null),
        entry.date().orElse(null),
        entry.sentence());
  }

  private static Link link(ConnectedLink link) {
    return new Link(
        link.supplier().value(),
        link.name(),
        link.tier(),
        link.share(),
        link.documented() ? LinkBasis.DOCUMENTED : LinkBasis.INFERRED,
        link.cents(),
        link.firstShipped().orElse(null),
        link.lastShipped().orElse(null));
  }

  private static Unknown unknown(Gap gap) {
    return new Unknown(
        gap.kind(),
        gap.tier(),
        gap.supplier().map(SupplierId::value).orElse(null),
        gap.weight(),
        gap.sentence());
  }
}
