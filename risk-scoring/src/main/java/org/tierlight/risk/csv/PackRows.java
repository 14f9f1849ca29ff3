package org.tierlight.risk.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.tierlight.risk.indicator.Pack;

/** The files of the packs as they lie on the class path under {@code packs/}. */
final class PackRows {

  private PackRows() {}

  /** The rows of a table. */
  static List<NamedCsvRecord> of(String table) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(open(table + ".csv"))) {
      return rows.stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The line of origin of a pack. */
  static Pack origin(String name, String shortName) {
    Properties lines = new Properties();
    try (Reader in = open(name + ".properties")) {
      lines.load(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new Pack(
        name,
        shortName,
        required(lines, "title"),
        required(lines, "publisher"),
        required(lines, "edition"),
        required(lines, "licence"),
        required(lines, "source"),
        required(lines, "attribution"),
        Optional.ofNullable(lines.getProperty("policy")));
  }

  private static String required(Properties lines, String key) {
    return Optional.ofNullable(lines.getProperty(key))
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new IllegalStateException("a pack says its " + key));
  }

  /** A file, byte by byte. */
  static byte[] bytes(String file) {
    try (InputStream in = stream(file)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Reader open(String file) {
    return new InputStreamReader(stream(file), UTF_8);
  }

  private static InputStream stream(String file) {
    InputStream in = PackRows.class.getResourceAsStream("/packs/" + file);
    if (in == null) {
      throw new IllegalStateException("no pack file " + file);
    }
    return in;
  }
}
