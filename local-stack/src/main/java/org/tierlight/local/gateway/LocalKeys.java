package org.tierlight.local.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tierlight.local.stack.Place;
import org.tierlight.local.stack.Secrets;

/**
 * Keys for this machine's own stack, made with the one-time admin key and kept in files that only
 * their owner may read.
 */
public record LocalKeys(URI gateway, Place place) {

  private static final int DAYS = 90;

  /** A key that may send facts, read risk and follow alerts. */
  public String working() throws IOException, InterruptedException {
    return key("local", List.of("risk:read", "facts:write", "grievances:write", "alerts:read"));
  }

  /** A key that may only read. */
  public String reading() throws IOException, InterruptedException {
    return key("dashboard", List.of("risk:read", "alerts:read"));
  }

  /** A key that may bring files of publishers. */
  public String packs() throws IOException, InterruptedException {
    return key("packs", List.of("packs:write", "risk:read"));
  }

  private String key(String name, List<String> scopes) throws IOException, InterruptedException {
    Path file = place.key(name + "-key");
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (new GatewayClient(gateway, kept).isLetIn()) {
        return kept;
      }
    }
    String fresh = new GatewayClient(gateway, admin()).issueKey(name, scopes, DAYS);
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
