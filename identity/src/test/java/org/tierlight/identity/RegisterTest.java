package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.identity.InventedParties.known;
import static org.tierlight.identity.InventedParties.party;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All companies are made up. */
class RegisterTest {

  private final Register register = known();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHENZHEN HUAQINGFANG TEXTILES LIMITED",
        "深圳华青坊纺织有限公司",
        "Shenzen Huaqinfang Textile",
        "Huaqingfang (Shenzhen) Textile"
      })
  void aCompanyIsFoundHoweverItsNameIsWritten(String written) {
    assertThat(register.companies(party("?", written), 1))
        .extracting(it -> it.party().id())
        .containsExactly("1");
  }

  @Test
  void whoSharesNoKeyIsNotCompared() {
    assertThat(register.near(party("?", "Quillfeather Orchards"))).isEmpty();
  }

  @Test
  void whatIsLeftOfItsLettersFindsAMistypedName() {
    register.put(party("4", "Tilmarok Orchards"));

    assertThat(register.companies(party("?", "Tilnarok Orchads"), 1))
        .extracting(it -> it.party().id())
        .containsExactly("4");
  }

  @Test
  void ofNamesAsMuchAlikeThoseWithTheSameLettersComeFirst() {
    IntStream.range(0, 12).forEach(it -> register.put(party("a" + it, "Tilmarok Loom")));
    register.put(party("z", "Loom Tilmarokin"));

    assertThat(register.companies(party("?", "Loom Tilmarok"), 20).getFirst().party().id())
        .isEqualTo("z");
  }

  @Test
  void aPartyIsNoCandidateForItself() {
    assertThat(register.companies(party("1", "Shenzhen Huaqingfang Textile"), 10)).isEmpty();
  }

  @Test
  void aRemovedPartyIsFoundNoMore() {
    register.remove("2");

    assertThat(register.companies(party("?", "Karakoy Zephyr"), 10)).isEmpty();
    assertThat(register.size()).isEqualTo(2);
  }

  @Test
  void aPartyPutAgainIsKnownByItsNewNameOnly() {
    register.put(party("2", "Turquoise Loom"));

    assertThat(register.companies(party("?", "Karakoy Zephyr"), 10)).isEmpty();
    assertThat(register.companies(party("?", "Turquoise Loom"), 10)).hasSize(1);
  }

  /** So that it can be compared by one thread while another goes on. */
  @Test
  void whatWasTakenToBeComparedStaysAsItWas() {
    Nearby near = register.nearby(party("?", "Karakoy Zephyr"));
    register.remove("2");

    assertThat(near.companies(10)).extracting(it -> it.party().id()).contains("2");
  }
}
