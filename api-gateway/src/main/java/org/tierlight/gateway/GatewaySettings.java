package org.tierlight.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The gateway's settings, each with a default in {@code application.yaml}.
 *
 * @param data directory for the gateway's own files
 * @param adminKeyFile where the one-time admin key is left
 * @param requestsPerSecond what each key may ask for
 * @param keylessRequestsPerSecond what each client address may ask for without a key
 * @param alertMemory how many bytes of the newest alerts are kept in memory
 */
@ConfigurationProperties("tierlight")
public record GatewaySettings(
    Path data,
    @Nullable Path adminKeyFile,
    String kafka,
    short kafkaReplicas,
    Addresses url,
    Upstream upstream,
    long requestsPerSecond,
    long keylessRequestsPerSecond,
    long alertMemory,
    Duration heartbeat) {

  /** Where the services are. */
  public record Addresses(URI ingest, URI graph, URI risk) {}

  /** How patient the gateway is with a service. */
  public record Upstream(
      Duration silence, Duration streamSilence, int mostCalls, Duration openFor) {}
}
