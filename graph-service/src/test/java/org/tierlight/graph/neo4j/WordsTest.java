package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyWordMustBeMetBestInANameAndAsItStands() {
    assertThat(Words.query("Hung Mills"))
        .isEqualTo(
            "+(words:\"hung\"^8 OR words:hung*^4 OR words:hung~1 OR places:\"hung\"^2 OR places:hung*)"
                + " +(words:\"mills\"^8 OR words:mills*^4 OR words:mills~1 OR places:\"mills\"^2 OR places:mills*)");
  }

  @Test
  void thePartsOfAnIdAndOfAScriptWithoutSpacesStandInTheirOrder() {
    assertThat(Words.query("list-3"))
        .isEqualTo("+(words:\"list 3\"^8 OR (+words:\"list\" +words:3*) OR places:\"list 3\"^2)");
    assertThat(Words.query("棉纺厂")).isEqualTo("+(words:\"棉纺 纺厂\"^8 OR places:\"棉纺 纺厂\"^2)");
  }

  @Test
  void aWordWithoutLetterOrDigitSaysNothing() {
    assertThat(Words.query("H & M"))
        .isEqualTo(
            "+(words:\"h\"^8 OR words:h*^4 OR places:\"h\"^2 OR places:h*)"
                + " +(words:\"m\"^8 OR words:m*^4 OR places:\"m\"^2 OR places:m*)");
  }

  /** What Lucene would read as its own never comes from a person. */
  @Property
  void nothingThatIsSentIsAnOperator(@ForAll String anything) {
    assertThat(Words.query(anything).replace(" OR ", "|").replaceAll("[\\p{L}\\p{N}\\p{M}]+", "w"))
        .matches("(\\+\\((w:\"w( w)*\"(\\^w)?|w:w\\*(\\^w)?|w:w~w|\\||\\(|\\)|\\+| )+\\) ?)*");
  }
}
