package org.tierlight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedTest {

  private final Map<String, Integer> sent = new LinkedHashMap<>(Map.of("b", 1));

  @Test
  void aCopyIsWhatWasThere() {
    Named<Integer> named = Named.copyOf(sent);
    sent.put("a", 2);

    assertThat(named).containsExactly(Map.entry("b", 1));
    assertThat(named.get("a")).isNull();
    assertThat(named.containsKey("b")).isTrue();
  }

  @Test
  void theOrderIsThatOfTheSender() {
    sent.put("a", 2);

    assertThat(Named.copyOf(sent).keySet()).containsExactly("b", "a");
  }

  @Test
  void aCopyOfItIsItself() {
    Named<Integer> named = Named.copyOf(sent);

    assertThat(Named.copyOf(named)).isSameAs(named);
  }

  @Test
  void nobodyChangesIt() {
    Named<Integer> named = Named.copyOf(sent);

    assertThatThrownBy(() -> named.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> named.keySet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> named.entrySet().iterator().next().setValue(4))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
