package org.tierlight.local.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tierlight.local.stack.Place;
import org.tierlight.local.stack.Secrets;

/**
 * Keys for this machine's own stack, made with the one-time admin key and kept in files that only
 * their owner may read.
 */
public record LocalKeys(URI gateway, Place place) {

  private static final int DAYS = 90;

  /** The key of a role: the one that was made before while it is in force, else a new one. */
  public String of(Role role) throws IOException, InterruptedException {
    Path file = place.key(role.keyName() + "-key");
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (new GatewayClient(gateway, kept).isLetIn()) {
        return kept;
      }
    }
    String fresh =
        new GatewayClient(gateway, admin()).issueKey(role.keyName(), role.scopes(), DAYS);
    Secrets.write(file, fresh);
    return fresh;
  }

  private String admin() throws IOException {
    Path file = place.key(Place.ADMIN_KEY);
    if (Files.notExists(file)) {
      throw new IllegalStateException(
          file
              + " is missing: the gateway wrote it at its first start. Put it back, or remove "
              + place.root()
              + " to begin anew (this forgets all local data).");
    }
    return Files.readString(file).strip();
  }
}
