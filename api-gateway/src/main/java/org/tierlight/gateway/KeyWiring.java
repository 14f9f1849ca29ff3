package org.tierlight.gateway;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.gateway.file.KeyFile;
import org.tierlight.gateway.file.OneTimeKeyFile;
import org.tierlight.gateway.keys.IssuedKey;
import org.tierlight.gateway.keys.KeyRequest;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.keys.Scope;

/** Wires the keys; hands out the first one. */
@Configuration(proxyBeanMethods = false)
class KeyWiring {

  private static final Logger LOG = LoggerFactory.getLogger(KeyWiring.class);
  private static final Duration FIRST_KEY = Duration.ofDays(KeyRequest.USUAL_DAYS);

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Bean
  KeyFile keyFile(GatewaySettings settings) {
    return KeyFile.open(settings.data().resolve("gateway").resolve("keys.jsonl"));
  }

  @Bean
  Keys keys(KeyFile file, GatewaySettings settings, InstantSource clock) {
    Keys keys = new Keys(file, new SecureRandom());
    if (!keys.hasAdmin(clock.instant())) {
      handOut(firstKey(keys, clock), settings);
    }
    return keys;
  }

  private static IssuedKey firstKey(Keys keys, InstantSource clock) {
    KeyRequest request = new KeyRequest("admin", EnumSet.allOf(Scope.class), FIRST_KEY);
    return keys.issue(request, clock.instant());
  }

  private static void handOut(IssuedKey issued, GatewaySettings settings) {
    Path file = settings.adminKeyFile();
    if (file == null) {
      LOG.warn("The admin key, shown this once: {}", issued.text());
      return;
    }
    OneTimeKeyFile.write(file, issued.text());
    LOG.info("The one-time admin key is in {}", file);
  }
}
