package org.tierlight.identity.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.identity.AddressReading;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Party;
import org.tierlight.identity.Romanisation;
import org.tierlight.identity.SiteAddress;
import org.tierlight.identity.evaluation.JudgedPair;
import org.tierlight.vocabulary.CountryNames;

/**
 * Reads judged pairs: {@code name1, name2, is_match, schema}, or {@code label, name_1, address_1,
 * country_1, name_2, address_2, country_2} with the label match or distinct.
 */
public final class PairFile {

  private static final Set<String> YES = Set.of("true", "1", "yes", "match");
  private static final Set<String> NO = Set.of("false", "0", "no", "distinct");
  private static final String NO_GROUP = "Company";

  private final NameReading names;
  private final AddressReading addresses;
  private final CountryNames countries = CountryNames.shipped();

  /** With a way to write other scripts. */
  public PairFile(Romanisation romanisation) {
    this.names = new NameReading(romanisation);
    this.addresses = new AddressReading(romanisation);
  }

  /**
   * All pairs of a file.
   *
   * @throws IllegalArgumentException naming the line that is no pair
   */
  public List<JudgedPair> read(Path file) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return rows.stream().map(this::pair).toList();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new IllegalArgumentException(file.getFileName() + " cannot be read", unreadable);
    }
  }

  private JudgedPair pair(NamedCsvRecord row) {
    return new JudgedPair(
        party(row, "1"), party(row, "2"), isSame(row), field(row, "schema").orElse(NO_GROUP));
  }

  private Party party(NamedCsvRecord row, String side) {
    String name =
        field(row, "name" + side, "name_" + side)
            .orElseThrow(() -> broken(row, "needs name1 and name2, or name_1 and name_2"));
    return new Party(
        side,
        List.of(names.read(name)),
        field(row, "country_" + side).flatMap(countries::find),
        field(row, "address_" + side).map(addresses::read).orElse(SiteAddress.UNKNOWN),
        Set.of());
  }

  private static boolean isSame(NamedCsvRecord row) {
    String label =
        field(row, "is_match", "label")
            .map(it -> it.toLowerCase(Locale.ROOT))
            .filter(it -> YES.contains(it) || NO.contains(it))
            .orElseThrow(
                () -> broken(row, "needs is_match (true or false) or label (match or distinct)"));
    return YES.contains(label);
  }

  private static Optional<String> field(NamedCsvRecord row, String... columns) {
    return Stream.of(columns)
        .flatMap(column -> row.findField(column).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static IllegalArgumentException broken(NamedCsvRecord row, String need) {
    return new IllegalArgumentException("line " + row.getStartingLineNumber() + " " + need);
  }
}
