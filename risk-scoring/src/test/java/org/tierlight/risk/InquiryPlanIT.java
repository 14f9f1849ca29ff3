package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whom to ask first, over HTTP, about facts on a real broker. */
class InquiryPlanIT {

  private static final SmallChain CHAIN = SmallChain.started();

  @AfterAll
  static void close() {
    CHAIN.close();
  }

  @Test
  void theFirstQuestionGoesWhereMostIsUnknown() {
    JsonNode plan = CHAIN.read("/v1/inquiries/plan?supplier=wi-brand&budget=1");

    assertThat(plan.at("/inquiries/0/supplierId").asString()).isEqualTo("wi-other");
    assertThat(plan.at("/inquiries/0/tier").asInt()).isEqualTo(1);
    assertThat(plan.at("/inquiries/0/narrows/expected").asDouble()).isPositive();
    assertThat(plan.at("/inquiries/0/forWhom/0/supplierId").asString()).isEqualTo("wi-brand");
    assertThat(plan.at("/inquiries/0/question").asString())
        .isEqualTo(
            "Ask Fictional wi-other who supplies it for what it sells (HS 5205): nobody has"
                + " disclosed any of its purchases.");
  }

  @Test
  void withoutASupplierThePlanIsForAllFinalBuyers() {
    assertThat(CHAIN.read("/v1/inquiries/plan").get("ofInterest").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "budget=0, 400",
    "budget=101, 400",
    "budget=x, 400",
    "Budget=5, 400",
    "budget=100, 200"
  })
  void theBudgetIsLimited(String query, int status) {
    assertThat(CHAIN.service().ask("/v1/inquiries/plan?" + query).status()).isEqualTo(status);
  }

  @Test
  void nobodyCanBeAskedForTheSakeOfAnUnknownSupplier() {
    assertThat(CHAIN.service().ask("/v1/inquiries/plan?supplier=wi-nobody").status())
        .isEqualTo(404);
  }
}
