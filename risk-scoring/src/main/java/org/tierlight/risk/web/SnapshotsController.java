package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Snapshots;
import org.tierlight.risk.audit.Snapshots.Integrity;
import org.tierlight.risk.progress.ProgressBoard;

/** Certified snapshots: makes one, lists them, shows one and hands out its lines. */
@RestController
@RequestMapping("/v1/audit/snapshots")
final class SnapshotsController {

  private static final MediaType LINES = new MediaType("text", "tab-separated-values", UTF_8);

  private final SnapshotOrders orders;
  private final Snapshots snapshots;
  private final ProgressBoard board;

  SnapshotsController(SnapshotOrders orders, Snapshots snapshots, ProgressBoard board) {
    this.orders = orders;
    this.snapshots = snapshots;
    this.board = board;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ManifestView certify() {
    if (!board.now().hasScores()) {
      throw new Unanswered.Unavailable(board.now().sentence() + " Ask again in a moment.");
    }
    return ManifestView.of(orders.certified());
  }

  @GetMapping
  SnapshotPage list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String limit) {
    return SnapshotPage.of(snapshots, AskedPage.of(cursor, limit));
  }

  @GetMapping("/{id}")
  ManifestView manifest(@PathVariable String id) {
    Manifest manifest = found(id);
    return ManifestView.of(manifest, snapshots.verify(manifest));
  }

  /** The lines are hashed before the first goes out: half an answer cannot be taken back. */
  @GetMapping("/{id}/lines")
  ResponseEntity<StreamingResponseBody> lines(@PathVariable String id) {
    Manifest manifest = found(id);
    if (snapshots.verify(manifest) != Integrity.MATCHES) {
      throw new Unanswered.Damaged();
    }
    return ResponseEntity.ok()
        .contentType(LINES)
        .eTag(manifest.sha256())
        .header("Repr-Digest", digest(manifest))
        .body(out -> copy(manifest, out));
  }

  private Manifest found(String id) {
    return snapshots.find(id).orElseThrow(Unanswered.UnknownSnapshot::new);
  }

  /** RFC 9530. */
  private static String digest(Manifest manifest) {
    byte[] hash = HexFormat.of().parseHex(manifest.sha256());
    return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
  }

  private void copy(Manifest manifest, OutputStream out) throws IOException {
    try (OutputStream buffered = new BufferedOutputStream(out, 1 << 16)) {
      snapshots.lines(manifest, line -> write(line, buffered));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private static void write(String line, OutputStream out) {
    try {
      out.write(line.getBytes(UTF_8));
      out.write('\n');
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
