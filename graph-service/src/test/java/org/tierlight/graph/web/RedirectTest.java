package org.tierlight.graph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;

class RedirectTest {

  private static final String PATHS = "/v1/suppliers/{id}/paths";

  @Test
  void theIdOfTheSupplierTakesThePlaceOfItsRecords() {
    assertThat(of("/v1/suppliers/{id}", "a:1", Map.of())).isEqualTo("/v1/suppliers/b:1");
    assertThat(of(PATHS, "a:1", one("to", "c"))).isEqualTo("/v1/suppliers/b:1/paths?to=c");
    assertThat(of(PATHS, "c", one("to", " a:1 "))).isEqualTo("/v1/suppliers/c/paths?to=b:1");
    assertThat(of("/v1/map/shared", "", one("of", "c, a:1,a:12")))
        .isEqualTo("/v1/map/shared?of=c,b:1,a:12");
  }

  @Test
  void whatAParameterSaysIsEscaped() {
    assertThat(of(PATHS, "a:1", one("tiers", "+3 &#")))
        .isEqualTo("/v1/suppliers/b:1/paths?tiers=%2B3%20%26%23");
    assertThat(of(PATHS, "a:1", one("x y&=+", "1")))
        .isEqualTo("/v1/suppliers/b:1/paths?x%20y%26%3D%2B=1");
  }

  private static Map<String, String[]> one(String name, String value) {
    return Map.of(name, new String[] {value});
  }

  private static String of(String pattern, String id, Map<String, String[]> parameters) {
    Sought.Merged<String> merged =
        new Sought.Merged<>(new SupplierId("a:1"), new SupplierId("b:1"));
    return Redirect.of(pattern, id, parameters, merged).toString();
  }
}
