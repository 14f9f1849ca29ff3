package org.tierlight.risk.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where certified snapshots are kept; what is kept is never changed. */
public interface Snapshots {

  /** Whether the lines that are kept are those that were certified. */
  enum Integrity {
    MATCHES,
    DIFFERS,
    MISSING
  }

  /**
   * Keeps a snapshot, whole or not at all; one that is kept already stays as it is.
   *
   * @return what is kept under the id
   * @throws SnapshotsUnavailable if there is no place for it
   */
  Manifest keep(Certificate certificate);

  /**
   * The ids of all that are kept, the newest first.
   *
   * @throws SnapshotsUnavailable if they cannot be read
   */
  List<String> ids();

  /**
   * What a snapshot says of itself.
   *
   * @throws SnapshotsUnavailable if it cannot be read
   */
  Optional<Manifest> find(String id);

  /**
   * Hashes the lines again.
   *
   * @throws SnapshotsUnavailable if they cannot be read
   */
  Integrity verify(Manifest manifest);

  /**
   * Hands over the lines in their order.
   *
   * @throws SnapshotsUnavailable if they cannot be read
   */
  void lines(Manifest manifest, Consumer<String> reader);
}
