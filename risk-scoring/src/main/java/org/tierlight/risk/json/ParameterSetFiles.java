package org.tierlight.risk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tierlight.risk.parameters.Composed;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import tools.jackson.databind.JsonNode;

/** The parameter files that ship with the product: one whole set, and what differs in others. */
public final class ParameterSetFiles {

  private static final String WHOLE = "2026-1";
  private static final List<String> DIFFERING =
      List.of("2026-1-uflpa", "2026-1-eu-flr", "2026-1-lksg");

  private ParameterSetFiles() {}

  /** All sets of the product, the generic one first. */
  public static List<ParameterSet> shipped() {
    List<ParameterSet> sets = new ArrayList<>();
    sets.add(whole(bytes(WHOLE)));
    DIFFERING.forEach(version -> sets.add(differing(sets.getFirst(), bytes(version))));
    return sets;
  }

  /** A set that stands by itself. */
  static ParameterSet whole(byte[] json) {
    JsonNode file = StrictJson.MAPPER.readTree(json);
    return new ParameterSet(
        Perspective.valueOf(file.required("perspective").asString()),
        file.required("name").asString(),
        file.required("purpose").asString(),
        null,
        List.of(),
        ParameterFile.read(json),
        IndicatorSection.read(json),
        file.toString());
  }

  private static ParameterSet differing(ParameterSet base, byte[] json) {
    Proposal proposal = proposal(StrictJson.MAPPER.readTree(json));
    return switch (new ParameterComposition().compose(base, proposal)) {
      case Composed.Whole whole -> whole.set();
      case Composed.Broken broken -> throw new IllegalStateException(broken.problems().toString());
    };
  }

  private static Proposal proposal(JsonNode file) {
    return new Proposal(
        file.required("version").asString(),
        Perspective.valueOf(file.required("perspective").asString()),
        file.required("name").asString(),
        file.required("purpose").asString(),
        file.required("base").asString(),
        file.required("changes").valueStream().map(ParameterSetFiles::change).toList());
  }

  private static FigureChange change(JsonNode change) {
    return new FigureChange(
        change.required("pointer").asString(),
        change.required("value").doubleValue(),
        change.required("policy").booleanValue(),
        change.required("source").asString());
  }

  private static byte[] bytes(String version) {
    String path = "/parameters/" + version + ".json";
    try (InputStream file = ParameterSetFiles.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("no parameter file " + path);
      }
      return file.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
