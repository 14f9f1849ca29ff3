package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.tierlight.server.KafkaServer;
import org.tierlight.server.Neo4jServer;
import org.tierlight.server.Program;

/**
 * What each part runs, with settings that make one stack of them.
 *
 * @param others what services are told instead of what is usual
 */
record Programs(Path modules, Place place, LocalPorts ports, Map<String, String> others) {

  private static final String LOOPBACK = "127.0.0.1";

  Programs {
    others = Map.copyOf(others);
  }

  Program of(Part part) throws IOException {
    return switch (part) {
      case KAFKA -> kafka();
      case NEO4J -> neo4j();
      case INGEST, GRAPH, RISK, GATEWAY -> service(part);
    };
  }

  private KafkaServer kafka() {
    return new KafkaServer(
        place.data(Part.KAFKA), place.log(Part.KAFKA.title()), ports.of(Part.KAFKA));
  }

  private Neo4jServer neo4j() throws IOException {
    return new Neo4jServer(
        place.data(Part.NEO4J), place.log(Part.NEO4J.title()), ports.of(Part.NEO4J), password());
  }

  private ServiceProgram service(Part part) throws IOException {
    return new ServiceProgram(
        part,
        Application.of(modules.resolve(part.title()), place.jars(part.title())),
        place.log(part.title()),
        ports.of(part),
        settings(part));
  }

  private Map<String, String> settings(Part part) throws IOException {
    Map<String, String> settings = new HashMap<>(ports.asEnvironment());
    if (part != Part.GATEWAY) {
      // Behind the gateway nobody asks for a key, so nobody else may come in.
      settings.put("TIERLIGHT_BIND", LOOPBACK);
    }
    settings.put("TIERLIGHT_KAFKA", kafka().bootstrapServers());
    settings.put("TIERLIGHT_KAFKA_REPLICAS", "1");
    settings.put("TIERLIGHT_NEO4J", neo4j().uri());
    settings.put("TIERLIGHT_INGEST_URL", url(Part.INGEST));
    settings.put("TIERLIGHT_GRAPH_URL", url(Part.GRAPH));
    settings.put("TIERLIGHT_RISK_URL", url(Part.RISK));
    settings.put("TIERLIGHT_DATA", place.data(part).toString());
    if (part == Part.GRAPH) {
      settings.put("TIERLIGHT_NEO4J_PASSWORD", password());
    }
    if (part == Part.GATEWAY) {
      settings.put("TIERLIGHT_ADMIN_KEY_FILE", place.key(Place.ADMIN_KEY).toString());
    }
    settings.putAll(others);
    return settings;
  }

  private String url(Part part) {
    return "http://" + LOOPBACK + ":" + ports.of(part);
  }

  private String password() throws IOException {
    return Secrets.randomOnce(place.key("neo4j-password"));
  }
}
