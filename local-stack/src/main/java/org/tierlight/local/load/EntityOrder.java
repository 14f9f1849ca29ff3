package org.tierlight.local.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
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
final class EntityOrder extends InputStream {

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
  private InputStream line = InputStream.nullInputStream();

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
  public int read() throws IOException {
    int next = line.read();
    return next < 0 && readLine() ? line.read() : next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = line.read(bytes, offset, length);
    return count < 0 && readLine() ? line.read(bytes, offset, length) : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean readLine() throws IOException {
    while (true) {
      Optional<Row> row = rows.next();
      if (row.isPresent()) {
        String text = new String(row.get().bytes(), ISO_8859_1);
        if (part.test(text)) {
          line = new ByteArrayInputStream((text.stripTrailing() + "\n").getBytes(ISO_8859_1));
          return true;
        }
      } else if (parts.hasNext()) {
        in.close();
        part = parts.next();
        in = lines.open();
        rows = Rows.ofLines(in);
      } else {
        return false;
      }
    }
  }
}
