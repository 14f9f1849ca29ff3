package org.tierlight.ingest.file;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tierlight.ingest.classification.SectorWords;
import org.tierlight.ingest.currency.ExchangeRates;
import org.tierlight.ingest.grievance.GrievanceWeights;
import org.tierlight.ingest.table.Area;
import org.tierlight.ingest.table.Areas;
import org.tierlight.ingest.table.ColumnNames;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;

/**
 * The reference tables that are shipped with the service; reference/NOTICE.md names their sources.
 */
public final class ReferenceTables {

  private ReferenceTables() {}

  /** Sector words of Open Supply Hub. */
  public static SectorWords sectors() {
    Map<String, List<IsicCode>> byWord = new HashMap<>();
    for (NamedCsvRecord row : shipped("sectors.csv")) {
      byWord.put(row.getField("word"), industries(row.getField("isic")));
    }
    return new SectorWords(byWord);
  }

  /** What columns are called elsewhere, in several languages. */
  public static ColumnNames columnNames() {
    return ColumnNameRows.read(shipped("column-names.csv"));
  }

  /** The areas of trade statistics by the numbers that BACI gives them. */
  public static Areas areas() {
    return new Areas(
        shipped("baci-areas.csv").stream()
            .collect(
                toMap(
                    row -> row.getField("number"),
                    row ->
                        new Area(
                            row.getField("number"),
                            Country.ofCode(row.getField("country")),
                            row.getField("name")))));
  }

  /** How much a published grievance counts. */
  public static GrievanceWeights grievanceWeights() {
    Map<Enum<?>, Double> weights = new HashMap<>();
    for (NamedCsvRecord row : shipped("grievance-weights.csv")) {
      weights.put(word(row), Double.valueOf(row.getField("weight")));
    }
    return new GrievanceWeights(weights);
  }

  /** The exchange rates that are shipped. */
  public static ExchangeRates exchangeRates() {
    return RateRows.read(shipped("exchange-rates.csv"));
  }

  /**
   * The operator's own exchange rates.
   *
   * @throws UncheckedIOException if there is no such file
   * @throws IllegalArgumentException if a row is not currency, from, unitsPerUsd
   */
  public static ExchangeRates exchangeRates(Path file) {
    try {
      return RateRows.read(rows(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<IsicCode> industries(String codes) {
    return List.of(codes.split(" ")).stream()
        .filter(code -> !code.isEmpty())
        .map(IsicCode::new)
        .toList();
  }

  private static Enum<?> word(NamedCsvRecord row) {
    String code = row.getField("code");
    return switch (row.getField("factor")) {
      case "scale" -> GrievanceWeights.Scale.valueOf(code);
      case "scope" -> GrievanceWeights.Scope.valueOf(code);
      case "irremediability" -> GrievanceWeights.Irremediability.valueOf(code);
      case "channel" -> GrievanceWeights.Channel.valueOf(code);
      case String other -> throw new IllegalArgumentException("no such factor: " + other);
    };
  }

  private static List<NamedCsvRecord> shipped(String name) {
    try (InputStream stream = ReferenceTables.class.getResourceAsStream("/reference/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("reference table " + name + " is not shipped");
      }
      return rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<NamedCsvRecord> rows(String text) {
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}
