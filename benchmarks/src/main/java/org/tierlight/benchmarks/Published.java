package org.tierlight.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.file.PackFolder;
import org.tierlight.risk.indicator.PackAppraisal;
import org.tierlight.risk.json.IndicatorSection;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterFile;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackIndicators;
import org.tierlight.risk.shelf.PackReader;
import org.tierlight.risk.shelf.PackShelf;

/** What the product ships with: its parameters and its indicator packs. */
public final class Published {

  private Published() {}

  /** The parameters. */
  public static Parameters parameters() {
    return ParameterFile.read(file());
  }

  /** Suppliers appraised by the packs. */
  public static Appraisal appraisal() {
    return new PackAppraisal(PackFiles.read(IndicatorSection.read(file()), mean()));
  }

  /** The same packs as the engine has them at hand: no operator brought a file. */
  public static PacksAtHand packs() {
    PackReader nobodys =
        new PackReader(new PackFolder(Path.of("target", "packs")), PackWiring.recogniser());
    PackIndicators tables = new PackIndicators(PackFiles.sources());
    PackAppraisals appraisals =
        new PackAppraisals(nobodys, tables, IndicatorSection.read(file()), mean());
    return new PacksAtHand(
        new PackShelf(appraisals),
        new ListMatching(new IcuRomanisation()),
        new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition()));
  }

  private static InvertedMean mean() {
    return new InvertedMean(parameters().inherent().ceiling());
  }

  private static byte[] file() {
    try (InputStream file = ParameterFile.class.getResourceAsStream("/parameters/2026-1.json")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
