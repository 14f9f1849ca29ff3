package org.tierlight.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.vocabulary.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ForeignJsonTest {

  private static final ForeignJson<String> JSON = new ForeignJson<>(new Spelled());

  /** A reader of others, of texts and not of bytes, set as strictly. */
  private static final JsonMapper OTHER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @Property(tries = 3_000)
  void bytesAreReadAsTheirTextIs(@ForAll("nearlyJson") String text) {
    assertThat(reads(text)).as(text).isEqualTo(isJsonToOthers(text));
  }

  @Test
  void eachValueIsBuiltAsItWasSent() {
    assertThat(JSON.read(" {\"b\":[1.50,true,null],\"ä\":{\"a\":\"\\u0062\"}}\n".getBytes(UTF_8)))
        .isEqualTo("{b=[1.50, true, nothing], ä={a=b}}");
  }

  @Test
  void aMarkOfByteOrderIsPassedOverOnce() {
    assertThat(JSON.read("\ufeff{\"a\":1}".getBytes(UTF_8))).isEqualTo("{a=1}");
    assertThatThrownBy(() -> JSON.read("\ufeff\ufeff{}".getBytes(UTF_8)))
        .isInstanceOf(UnreadableJson.class);
    assertThatThrownBy(() -> JSON.read("\ufeff".getBytes(UTF_8)))
        .isInstanceOf(UnreadableJson.class);
  }

  @Test
  void otherCharsetsAreNotGuessed() {
    for (Charset charset : List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"))) {
      assertThatThrownBy(() -> JSON.read("{\"id\":\"a\"}".getBytes(charset)))
          .isInstanceOf(UnreadableJson.class);
    }
  }

  @Test
  void bytesThatAreNotUtf8AreSaidToBeSo() {
    byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
    byte[] overlong = {'"', (byte) 0xc0, (byte) 0xaf, '"'};

    for (byte[] bytes : List.of(surrogate, overlong)) {
      assertThatThrownBy(() -> JSON.read(bytes))
          .isInstanceOfSatisfying(
              UnreadableJson.class,
              refused -> assertThat(refused.fault()).isEqualTo(JsonFault.NOT_UTF8));
    }
  }

  @Test
  void theSignForWhatIsWrongIsATextAsAnyOther() {
    assertThat(JSON.read("\"\ufffd\"".getBytes(UTF_8))).isEqualTo("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{} {}", "[1,]", "{\"a\":1,}", "01", "NaN", "'a'", "\"\t\"", "[\"a\"}"})
  void whatIsNoJsonIsRefused(String text) {
    assertThatThrownBy(() -> JSON.read(text.getBytes(UTF_8))).isInstanceOf(UnreadableJson.class);
  }

  @Test
  void theDeepestLevelIsTheThirtySecond() {
    assertThat(reads("[".repeat(32) + "]".repeat(32))).isTrue();
    assertThatThrownBy(() -> JSON.read(("[".repeat(33) + "]".repeat(33)).getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            UnreadableJson.class,
            refused -> assertThat(refused.fault()).isEqualTo(JsonFault.TOO_DEEP));
  }

  @Test
  void aFieldGivenTwiceIsNamed() {
    assertThatThrownBy(() -> JSON.read("{\"a\":{\"b\":1,\"b\":1}}".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            UnreadableJson.class,
            refused -> {
              assertThat(refused.fault()).isEqualTo(JsonFault.DUPLICATE_FIELD);
              assertThat(refused.pointer()).isEqualTo("/a/b");
            });
  }

  private static boolean reads(String text) {
    try {
      JSON.read(text.getBytes(UTF_8));
      return true;
    } catch (UnreadableJson _) {
      return false;
    }
  }

  private static boolean isJsonToOthers(String text) {
    try {
      String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
      return !OTHER.readTree(unmarked).isMissingNode();
    } catch (JacksonException _) {
      return false;
    }
  }

  /** Documents in which one sign was put in, left out or changed. */
  @Provide
  Arbitrary<String> nearlyJson() {
    Arbitrary<String> documents =
        Arbitraries.of(
            "{\"id\":\"a\",\"n\":[1,-2.5e3,{\"x\":null}],\"t\":true}",
            "[\"ä\",\"\\u00e4\\n\\\"\",\"漢字\",\"\ud83d\ude00\"]",
            "{\"a\":{\"a\":{\"a\":0}},\"b\":\"\"}");
    Arbitrary<String> signs =
        Arbitraries.of(
            "", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", "\u0000", "\ufeff", "é",
            "a");
    return documents.flatMap(
        text ->
            Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(
                    place ->
                        signs.flatMap(
                            sign ->
                                Arbitraries.integers()
                                    .between(0, 1)
                                    .map(out -> changed(text, place, sign, out)))));
  }

  private static String changed(String text, int place, String sign, int out) {
    return new String(
        (text.substring(0, place) + sign + text.substring(place + out)).getBytes(UTF_8), UTF_8);
  }

  private static final class Spelled implements ForeignJson.Building<String> {
    @Override
    public String text(String content) {
      return content;
    }

    @Override
    public String number(BigDecimal number) {
      return number.toPlainString();
    }

    @Override
    public String flag(boolean set) {
      return Boolean.toString(set);
    }

    @Override
    public String nothing() {
      return "nothing";
    }

    @Override
    public String items(List<String> items) {
      return items.toString();
    }

    @Override
    public String fields(Map<String, String> byName) {
      return byName.toString();
    }

    @Override
    public Optional<String> twice(String name, String first, String second) {
      return Optional.empty();
    }
  }
}
