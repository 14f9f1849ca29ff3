package org.tierlight.risk.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.PackAppraisal;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.json.ParameterVariations;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.vocabulary.SupplierId;

/** Writes and prints {@code docs/sensitivity.md}: {@code benchmarks/run sensitivity}. */
public final class SensitivityPage {

  private static final Instant DAY = Instant.parse("2026-11-01T00:00:00Z");
  private static final Path PAGE = Path.of("docs", "sensitivity.md");
  private static final long SEED = 8;
  private static final int DRAWS = 500;

  private final List<DatedFact> facts = DemoFacts.on(DAY);
  private final ParameterSet set = ParameterSetFiles.shipped().getFirst();
  private final Indicators indicators = PackFiles.read(set.scale(), mean(set));

  private SensitivityPage() {}

  /** Takes no arguments; the same sources give the same page, to the last character. */
  public static void main(String[] none) throws IOException {
    String page = new SensitivityPage().page();
    Files.writeString(PAGE, page);
    System.out.print(page);
  }

  private String page() {
    Sensitivity sensitivity = new Sensitivity(new ParameterVariations(set), this::score);
    List<FigureEffect> effects = sensitivity.each();
    SortedMap<SupplierId, Double> shares = sensitivity.topDecile(new SplittableRandom(SEED), DRAWS);
    SensitivityTables tables = new SensitivityTables(score(set), effects, shares);
    return """
    # How much scores depend on the figures

    Made by `benchmarks/run sensitivity` for the fictional world of the demo on %s (%d suppliers) and the parameter set %s; the same
    sources give the same page. Method section 8; OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7.

    ## One figure at a time

    Each figure of the method is made a quarter less and a quarter more, within its range, while all others stay. *rho* is Spearman's rank correlation of the middle values with
    those of the published set, *tau* is Kendall's (tau-b): 1 is the same order. *Bands* are suppliers that move to a higher band / to a lower one. *Points* is the largest change
    of a middle value on the scale of 100.

    %s
    Without any influence on this world (rho 1, no band, no point): %s.
    The demo has no open worker channels, so nothing fades; no assurance and no inferred links either. `/evidence/clusterDays` joins reports that name no document; each of the demo names one. Levels of alerts
    decide what is told, not what is scored. `/bands/opaqueAbove` decides which scores are marked opaque, not their band. A figure that is 0, stands at the end of its range, or would break an order with its neighbours is changed one way only or not at all.

    ## All figures at once

    In %d random draws (seed %d) every figure is drawn evenly within a quarter of what it is; a draw that breaks an order of figures is drawn again. For each supplier: the share of draws in which it
    is in the top decile (the tenth with the highest middle value).

    %s
    """
        .formatted(
            DAY.toString().substring(0, 10),
            shares.size(),
            set.version(),
            tables.effectsTable(),
            tables.withoutInfluence(),
            DRAWS,
            SEED,
            tables.sharesTable());
  }

  private List<Recomputed> score(ParameterSet by) {
    PackAppraisal packs = new PackAppraisal(indicators.on(by.scale(), mean(by)));
    ScoringEngine engine = new ScoringEngine(by.parameters(), packs, DAY);
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine.solved();
  }

  private static InvertedMean mean(ParameterSet by) {
    return new InvertedMean(by.parameters().inherent().ceiling());
  }
}
