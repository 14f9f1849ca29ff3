package org.tierlight.local.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tierlight.local.gateway.Content;

/**
 * Puts addresses before the companies that refer to them, and links behind the companies: the lines
 * are read three times, so that a file of any length needs the memory of a line.
 */
final class EntityOrder extends LineStream {

  private static final Pattern ADDRESS = Pattern.compile("\"schema\"\\s*:\\s*\"Address\"");
  private static final Pattern LINK =
      Pattern.compile(
          "\"schema\"\\s*:\\s*\"(Ownership|Directorship|UnknownLink|Membership|Employment|"
              + "Representation|Succession|Family|Associate|Sanction)\"");

  private final Content lines;
  private final Iterator<Predicate<String>> parts;
  private Predicate<String> part;
  private InputStream in;
  private Rows rows;

  private EntityOrder(Content lines) throws IOException {
    Predicate<String> address = ADDRESS.asPredicate();
    Predicate<String> link = LINK.asPredicate();
    this.lines = lines;
    this.parts = List.of(address, address.or(link).negate(), link).iterator();
    this.part = parts.next();
    this.in = lines.open();
    this.rows = Rows.ofLines(in);
  }

  /** The same lines in order. */
  static Content of(Content lines) {
    return () -> new EntityOrder(lines);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  Optional<byte[]> nextLine() throws IOException {
    Optional<byte[]> found = nextOfPart();
    while (found.isEmpty() && parts.hasNext()) {
      in.close();
      part = parts.next();
      in = lines.open();
      rows = Rows.ofLines(in);
      found = nextOfPart();
    }
    return found;
  }

  private Optional<byte[]> nextOfPart() throws IOException {
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      String text = new String(row.get().bytes(), ISO_8859_1);
      if (part.test(text)) {
        return Optional.of((text.stripTrailing() + "\n").getBytes(ISO_8859_1));
      }
    }
    return Optional.empty();
  }
}
