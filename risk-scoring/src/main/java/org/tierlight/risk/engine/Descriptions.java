package org.tierlight.risk.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Profile;

/** How each record of a supplier was described last. */
final class Descriptions {

  private final Versions described = new Versions();
  private final Repeated repeated = new Repeated();
  private @Nullable Profile[] profiles = new Profile[0];

  /** The descriptions of now, without what would tell a later one. */
  Descriptions copy() {
    Descriptions copy = new Descriptions();
    copy.profiles = profiles.clone();
    return copy;
  }

  void grow(int capacity) {
    profiles = Arrays.copyOf(profiles, capacity);
  }

  /** Takes a description in; answers whether it is the latest. */
  boolean take(int node, Version version, Profile profile) {
    described.reserve(node);
    boolean latest = described.isOvertakenBy(node, version);
    if (latest) {
      described.put(node, version);
      suppose(node, profile);
    }
    return latest;
  }

  /** Puts a description in the place of what was known. */
  void suppose(int node, Profile profile) {
    profiles[node] = repeated.profile(profile);
  }

  /** What several records say together stands at their supplier alone. */
  void gather(List<Integer> records, int home, Profile together) {
    records.forEach(record -> profiles[record] = null);
    profiles[home] = together;
  }

  /** How a record was described last. */
  Profile of(int node) {
    Profile profile = profiles[node];
    return profile == null ? Profile.UNDECLARED : profile;
  }

  /** The latest description of any of these records. */
  Profile latest(List<Integer> records) {
    return of(described.latest(records));
  }

  void transcribe(Transcript by) {
    described.transcribe(by);
    @Nullable Profile[] before = profiles;
    profiles = by.value(profiles);
    if (profiles != before) {
      profiles =
          Stream.of(profiles)
              .map(it -> it == null ? null : repeated.profile(it))
              .toArray(Profile[]::new);
    }
  }
}
