package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Property
  void whateverIsWrittenIsReadAgain(@ForAll("values") List<Optional<String>> some) {
    List<@Nullable String> values = new ArrayList<>();
    some.forEach(one -> values.add(one.orElse(null)));
    Fields fields = Fields.of(Fields.write(values));
    List<@Nullable String> read = new ArrayList<>();
    values.forEach(_ -> read.add(fields.nextIfAny()));
    assertThat(read).isEqualTo(values);
    assertThat(fields.nextIfAny()).as("behind the last").isNull();
  }

  @Provide
  static Arbitrary<List<Optional<String>>> values() {
    return Arbitraries.oneOf(
            Arbitraries.strings(),
            Arbitraries.strings().withChars('\\', '\n', 'n', ' ').ofMaxLength(5))
        .optional()
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Test
  void aTextOfATimeWithFewerValuesLacksTheLastOnes() {
    Fields fields = Fields.of("one\ntwo");
    assertThat(fields.next()).isEqualTo("one");
    assertThat(fields.next()).isEqualTo("two");
    assertThat(fields.nextIfAny()).isNull();
  }
}
