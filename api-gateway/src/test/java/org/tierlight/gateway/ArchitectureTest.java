package org.tierlight.gateway;

import org.junit.jupiter.api.Test;
import org.tierlight.testkit.ServiceRules;

class ArchitectureTest {

  @Test
  void theGatewayKeepsTheRulesOfTheHouse() {
    ServiceRules.verify("org.tierlight.gateway");
  }
}
