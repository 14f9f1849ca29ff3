package org.tierlight.risk.shelf;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.indicator.IndicatorScale;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.PackAppraisal;
import org.tierlight.risk.model.InvertedMean;

/**
 * What any packs in force say of suppliers, on the published scale: those of now, and those of any
 * time that is asked about. The last few are remembered while there is memory to spare. Safe for
 * many threads.
 */
public final class PackAppraisals {

  private static final int REMEMBERED = 4;

  /** The packs that were asked for, as far as their files can be read, and what they say. */
  public record InForce(PacksInForce packs, OpenPacks content, Indicators indicators) {

    /** How suppliers are appraised by them. */
    public PackAppraisal appraisal() {
      return new PackAppraisal(indicators);
    }

    /** The same on another scale. */
    public PackAppraisal appraisal(IndicatorScale other, InvertedMean otherMean) {
      return new PackAppraisal(indicators.on(other, otherMean));
    }
  }

  private final PackReader reader;
  private final PackIndicators tables;
  private final IndicatorScale scale;
  private final InvertedMean mean;
  private final Map<List<Activation>, SoftReference<InForce>> remembered = new LinkedHashMap<>();

  /** PackAppraisals by one scale. */
  public PackAppraisals(
      PackReader reader, PackIndicators tables, IndicatorScale scale, InvertedMean mean) {
    this.reader = reader;
    this.tables = tables;
    this.scale = scale;
    this.mean = mean;
  }

  /** What these packs say; a pack whose file is lost is tried again each time. */
  public synchronized InForce of(PacksInForce packs) {
    InForce inForce =
        Optional.ofNullable(remembered.remove(packs.inForce()))
            .flatMap(known -> Optional.ofNullable(known.get()))
            .orElseGet(() -> worked(packs));
    while (remembered.size() >= REMEMBERED) {
      remembered.remove(remembered.keySet().iterator().next());
    }
    if (inForce.content().lost().isEmpty()) {
      remembered.put(packs.inForce(), new SoftReference<>(inForce));
    }
    return inForce;
  }

  private InForce worked(PacksInForce packs) {
    OpenPacks content = reader.open(packs);
    return new InForce(packs, content, tables.with(content).on(scale, mean));
  }
}
