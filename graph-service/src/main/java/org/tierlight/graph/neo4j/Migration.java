package org.tierlight.graph.neo4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** One step of the schema: a file of statements that never changes once it has been applied. */
record Migration(String version, String text) {

  /** All steps, in the order in which they are applied. */
  static final List<String> IN_ORDER =
      List.of(
          "V001__suppliers_sites_links",
          "V002__search",
          "V003__withdrawn_shipments",
          "V004__records_of_one_supplier",
          "V005__links_by_product",
          "V006__words_of_any_script",
          "V007__parts",
          "V008__said_as_text",
          "V009__ownership",
          "V010__lots",
          "V011__earlier_descriptions");

  static List<Migration> all() {
    return IN_ORDER.stream().map(Migration::load).toList();
  }

  private static Migration load(String version) {
    String file = "/schema/" + version + ".cypher";
    try (InputStream in = Migration.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the schema step " + file + " is not packed");
      }
      return new Migration(version, new String(in.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> statements() {
    return Arrays.stream(text.split(";\\s*\\n", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** Shows that an applied file was edited; it guards against mistakes, not against attacks. */
  long checksum() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(UTF_8));
    return sum.getValue();
  }
}
