package org.tierlight.ingest.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A form that is filled in from what was sent in another shape; what is blank stays out. */
public final class Filled {

  private final Map<String, Value> fields = new HashMap<>();

  /** Puts a text in. */
  public Filled text(String name, String text) {
    if (!text.isBlank()) {
      fields.put(name, new Value.Text(text.strip()));
    }
    return this;
  }

  /** Puts a text in, if there is one. */
  public Filled text(String name, Optional<String> text) {
    text.ifPresent(found -> text(name, found));
    return this;
  }

  /** Puts texts in. */
  public Filled texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      fields.put(name, new Value.Items(texts.stream().<Value>map(Value.Text::new).toList()));
    }
    return this;
  }

  /** Puts a number in, if there is one. */
  public Filled number(String name, Optional<BigDecimal> number) {
    number.ifPresent(found -> fields.put(name, new Value.Decimal(found)));
    return this;
  }

  /** Puts a yes or no in, if there is one; any other text stays text, for the rules to refuse. */
  public Filled flag(String name, Optional<String> text) {
    text.ifPresent(
        found ->
            fields.put(
                name,
                switch (found.strip().toLowerCase(Locale.ROOT)) {
                  case "true", "yes", "1" -> new Value.Flag(true);
                  case "false", "no", "0" -> new Value.Flag(false);
                  default -> new Value.Text(found);
                }));
    return this;
  }

  /** Puts an object in, unless nothing is in it. */
  public Filled inside(String name, Filled inner) {
    if (!inner.fields.isEmpty()) {
      fields.put(name, inner.value());
    }
    return this;
  }

  /** What was filled in. */
  public Value.Fields value() {
    return new Value.Fields(fields);
  }
}
