package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Method.PackVersion;
import org.tierlight.risk.audit.Occasion;
import org.tierlight.risk.audit.Snapshots.Integrity;
import org.tierlight.vocabulary.Position;

/**
 * A manifest as callers read it.
 *
 * @param lines whether the lines that are kept are those that were certified; absent where they
 *     were not read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ManifestView(
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
    String sha256,
    @Nullable Integrity lines) {

  static ManifestView of(Manifest manifest) {
    return of(manifest, null);
  }

  static ManifestView of(Manifest manifest, @Nullable Integrity lines) {
    return new ManifestView(
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
        manifest.sha256(),
        lines);
  }
}
