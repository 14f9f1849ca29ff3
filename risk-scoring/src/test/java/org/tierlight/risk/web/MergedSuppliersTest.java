package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.SupplierId;

class MergedSuppliersTest {

  @Test
  void theSameIsAskedAboutTheSupplier() {
    assertThat(there(Map.of())).isEqualTo("/v1/suppliers/b:1/risk");
    assertThat(there(Map.of("knownAt", new String[] {"2026-01-01T00:00:00+01:00"})))
        .isEqualTo("/v1/suppliers/b:1/risk?knownAt=2026-01-01T00:00:00%2B01:00");
    assertThat(there(Map.of("hs", new String[] {"5201", "%zz&"})))
        .isEqualTo("/v1/suppliers/b:1/risk?hs=5201&hs=%25zz%26");
    assertThat(there(Map.of("x y&=+", new String[] {"1"})))
        .isEqualTo("/v1/suppliers/b:1/risk?x%20y%26%3D%2B=1");
  }

  private static String there(Map<String, String[]> parameters) {
    return MergedSuppliers.there("/v1/suppliers/{id}/risk", new SupplierId("b:1"), parameters)
        .toString();
  }
}
