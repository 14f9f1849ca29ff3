package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyWordMustBeMetBestAsItStands() {
    assertThat(Words.query("Hung Mills"))
        .isEqualTo("+(\"Hung\"^4 OR Hung*^2 OR Hung~1) +(\"Mills\"^4 OR Mills*^2 OR Mills~1)");
  }

  @Test
  void whatLuceneWouldReadAsItsOwnIsEscaped() {
    assertThat(Words.query("a:b/c* \"AND\""))
        .isEqualTo(
            "+(\"a\\:b\\/c\\*\"^4 OR a\\:b\\/c\\**^2 OR a\\:b\\/c\\*~1)"
                + " +(\"\\\"AND\\\"\"^4 OR \\\"AND\\\"*^2 OR \\\"AND\\\"~1)");
  }

  @Test
  void aWordWithoutLetterOrDigitSaysNothing() {
    assertThat(Words.query("H & M")).isEqualTo("+(\"H\"^4 OR H*^2) +(\"M\"^4 OR M*^2)");
  }
}
