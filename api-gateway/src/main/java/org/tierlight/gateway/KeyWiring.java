package org.tierlight.gateway;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.gateway.file.KeyFile;
import org.tierlight.gateway.keys.Keys;

/** Wires the keys; hands out the first one. */
@Configuration(proxyBeanMethods = false)
class KeyWiring {

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
    FirstKey.handOut(keys, settings.adminKeyFile(), clock.instant());
    return keys;
  }
}
