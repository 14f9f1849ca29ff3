package org.tierlight.local.gateway;

import java.io.IOException;
import java.io.Serial;
import java.net.URI;

/** Nothing answers where the gateway should be, or it went away in the middle of its answer. */
public final class GatewayAway extends IOException {

  @Serial private static final long serialVersionUID = 1;

  GatewayAway(URI gateway, IOException cause) {
    super(
        "The gateway at %s does not answer (%s): it is down or still starting. See: ./tierlight status"
            .formatted(gateway, words(cause)),
        cause);
  }

  private static String words(IOException cause) {
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name : cause.getMessage();
  }
}
