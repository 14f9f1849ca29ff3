package org.tierlight.risk.file;

import java.time.Instant;
import java.util.List;
import org.tierlight.json.BrokenJson;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Method;
import org.tierlight.risk.audit.Method.PackVersion;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.Occasion;
import org.tierlight.vocabulary.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as JSON. Fields are added, never renamed: what was kept stays readable. */
public record ManifestFile(
    int format,
    String id,
    Occasion occasion,
    Instant validAt,
    Instant knownAt,
    List<String> positions,
    String parameterVersion,
    String parameterSha256,
    List<PackVersion> packs,
    long rows,
    String sha256) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The JSON of a manifest. */
  public static String write(Manifest manifest) {
    return JSON.writeValueAsString(
        new ManifestFile(
            manifest.format(),
            manifest.id(),
            manifest.occasion(),
            manifest.moment().validAt(),
            manifest.moment().knownAt(),
            manifest.positions().stream().map(Position::toString).toList(),
            manifest.method().parameterVersion(),
            manifest.method().parameterSha256(),
            manifest.method().packs(),
            manifest.rows(),
            manifest.sha256()));
  }

  /**
   * The manifest of a JSON text.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Manifest read(String text) {
    try {
      return JSON.readValue(text, ManifestFile.class).manifest();
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("no manifest: " + BrokenJson.words(broken), broken);
    } catch (NullPointerException broken) {
      throw new IllegalArgumentException("no manifest: a field is missing", broken);
    }
  }

  private Manifest manifest() {
    return new Manifest(
        format,
        id,
        occasion,
        new Moment(validAt, knownAt),
        positions.stream().map(ManifestFile::position).toList(),
        new Method(parameterVersion, parameterSha256, packs),
        rows,
        sha256);
  }

  private static Position position(String text) {
    return Position.ofText(text)
        .orElseThrow(() -> new IllegalArgumentException("no position: " + text));
  }
}
