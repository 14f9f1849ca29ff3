package org.tierlight.gateway;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;

/** Gives each gateway of a test JVM threads of its own: else one that stops ends the others'. */
@TestConfiguration(proxyBeanMethods = false)
class OwnLoops {

  @Bean
  ReactorResourceFactory reactorResources() {
    ReactorResourceFactory resources = new ReactorResourceFactory();
    resources.setUseGlobalResources(false);
    return resources;
  }
}
