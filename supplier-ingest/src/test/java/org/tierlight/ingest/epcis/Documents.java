package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** Documents of EPCIS beside the tests. */
final class Documents {

  private Documents() {}

  static byte[] bytes(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<String> lines(String name) {
    return new String(bytes(name), UTF_8).lines().filter(line -> !line.isBlank()).toList();
  }

  static List<VisibilityEvent> events(String name) {
    EventDecoder decoder = name.endsWith(".xml") ? new XmlEvents() : new JsonDocuments();
    return decoder.events(bytes(name));
  }

  static List<VisibilityEvent> json(String text) {
    return new JsonDocuments().events(text.getBytes(UTF_8));
  }

  static List<VisibilityEvent> xml(String text) {
    return new XmlEvents().events(text.getBytes(UTF_8));
  }
}
