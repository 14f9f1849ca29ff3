package org.tierlight.risk.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** With which law's eyes risk is looked at; each has its own published set of figures. */
public enum Perspective {
  /** The method as it is; every score that streams is made with it. */
  GENERIC,
  /** The Uyghur Forced Labor Prevention Act of the United States. */
  UFLPA,
  /** The Forced Labour Regulation of the European Union, 2024/3015. */
  EU_FLR,
  /** The supply chain due diligence act of Germany (LkSG). */
  LKSG;

  /** The perspective of a name in any case, with a hyphen or an underscore. */
  public static Optional<Perspective> named(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }

  /** The names of all. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Perspective::name).toList();
  }
}
