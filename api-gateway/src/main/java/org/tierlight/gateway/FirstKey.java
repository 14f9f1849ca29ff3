package org.tierlight.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.gateway.file.OneTimeKeyFile;
import org.tierlight.gateway.keys.IssuedKey;
import org.tierlight.gateway.keys.KeyRequest;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.keys.Scope;

/**
 * Hands out the first admin key: it is told first and stored then. A process that dies in between
 * leaves a key that opens nothing yet; the next start takes it up, or tells another.
 */
final class FirstKey {

  private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);
  private static final KeyRequest ADMIN =
      new KeyRequest("admin", EnumSet.allOf(Scope.class), Duration.ofDays(KeyRequest.USUAL_DAYS));

  private FirstKey() {}

  /** Makes sure that there is an admin key, told in the file or, without one, in the log. */
  static void handOut(Keys keys, @Nullable Path file, Instant now) {
    if (keys.hasAdmin(now)) {
      return;
    }
    keys.admit(file == null ? shown(keys, now) : left(keys, file, now));
  }

  private static IssuedKey shown(Keys keys, Instant now) {
    IssuedKey key = keys.draft(ADMIN, now);
    LOG.warn("The admin key, shown this once: {}", key.text());
    return key;
  }

  private static IssuedKey left(Keys keys, Path file, Instant now) {
    IssuedKey key =
        OneTimeKeyFile.read(file)
            .flatMap(text -> keys.draftAgain(text, ADMIN, now))
            .orElseGet(() -> written(keys, file, now));
    LOG.info("The one-time admin key is in {}", file);
    return key;
  }

  private static IssuedKey written(Keys keys, Path file, Instant now) {
    IssuedKey key = keys.draft(ADMIN, now);
    OneTimeKeyFile.write(file, key.text());
    return key;
  }
}
