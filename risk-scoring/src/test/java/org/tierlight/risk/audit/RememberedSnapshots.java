package org.tierlight.risk.audit;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps snapshots in memory, and none while it is full. */
final class RememberedSnapshots implements Snapshots {

  boolean full;
  private final TreeMap<String, Certificate> kept = new TreeMap<>();

  @Override
  public Manifest keep(Certificate certificate) {
    if (full) {
      throw new SnapshotsUnavailable("full", new IllegalStateException());
    }
    return kept.computeIfAbsent(certificate.manifest().id(), id -> certificate).manifest();
  }

  @Override
  public List<String> ids() {
    return List.copyOf(kept.descendingKeySet());
  }

  @Override
  public Optional<Manifest> find(String id) {
    return Optional.ofNullable(kept.get(id)).map(Certificate::manifest);
  }

  @Override
  public Integrity verify(Manifest manifest) {
    return kept.containsKey(manifest.id()) ? Integrity.MATCHES : Integrity.MISSING;
  }

  @Override
  public void lines(Manifest manifest, Consumer<String> reader) {
    Optional.ofNullable(kept.get(manifest.id()))
        .ifPresent(certificate -> certificate.snapshot().lines().forEach(reader));
  }
}
