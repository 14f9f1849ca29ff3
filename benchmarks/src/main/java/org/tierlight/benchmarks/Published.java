package org.tierlight.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.indicator.PackAppraisal;
import org.tierlight.risk.json.IndicatorSection;
import org.tierlight.risk.json.ParameterFile;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.model.Parameters;

/** What the product ships with: its parameters and its indicator packs. */
public final class Published {

  private Published() {}

  /** The parameters. */
  public static Parameters parameters() {
    return ParameterFile.read(file());
  }

  /** Suppliers appraised by the packs. */
  public static Appraisal appraisal() {
    double ceiling = parameters().inherent().ceiling();
    return new PackAppraisal(
        PackFiles.read(IndicatorSection.read(file()), new InvertedMean(ceiling)));
  }

  private static byte[] file() {
    try (InputStream file = ParameterFile.class.getResourceAsStream("/parameters/2026-1.json")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
