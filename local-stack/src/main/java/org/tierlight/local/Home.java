package org.tierlight.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.LocalKeys;
import org.tierlight.local.gateway.Role;
import org.tierlight.local.stack.Background;
import org.tierlight.local.stack.Part;
import org.tierlight.local.stack.Place;

/** What every command works with: our modules, the local place, the running stack. */
record Home(Path modules, Place place, Map<String, String> environment) {

  /** The home of this process; the script says where our modules are. */
  static Home ofProcess() {
    Map<String, String> environment = System.getenv();
    Path modules = Path.of(System.getProperty("tierlight.root", ".")).toAbsolutePath().normalize();
    String data = environment.getOrDefault("TIERLIGHT_DATA", modules + "/.tierlight");
    return new Home(modules, new Place(Path.of(data)), environment);
  }

  Background background() {
    return new Background(modules, place, environment);
  }

  URI gateway() throws IOException {
    return URI.create("http://127.0.0.1:" + background().ports().of(Part.GATEWAY));
  }

  LocalKeys keys() throws IOException {
    return new LocalKeys(gateway(), place);
  }

  GatewayClient client() throws IOException, InterruptedException {
    requireUp();
    return new GatewayClient(gateway(), keys().of(Role.WORK));
  }

  GatewayClient packClient() throws IOException, InterruptedException {
    return new GatewayClient(gateway(), keys().of(Role.PACKS));
  }

  void requireUp() throws IOException {
    if (!background().isUp()) {
      throw new IllegalStateException("Nothing runs here. Start it with: ./tierlight up");
    }
  }
}
