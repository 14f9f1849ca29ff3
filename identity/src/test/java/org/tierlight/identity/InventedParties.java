package org.tierlight.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;

/** Companies of one country, all made up. */
final class InventedParties {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());

  private InventedParties() {}

  /** A register that knows three. */
  static Register known() {
    Register register = new Register(new CommonWords());
    register.put(party("1", "Shenzhen Huaqingfang Textile Co., Ltd."));
    register.put(party("2", "Karaköy Zephyr Giyim A.Ş."));
    register.put(party("3", "ООО Бирюзовый Текстиль"));
    return register;
  }

  static Party party(String id, String name) {
    return new Party(
        id,
        List.of(NAMES.read(name)),
        Optional.of(new Country("CN")),
        SiteAddress.UNKNOWN,
        Set.of());
  }

  static Party at(String id, String name, String street) {
    Party elsewhere = party(id, name);
    return new Party(
        id,
        elsewhere.names(),
        elsewhere.country(),
        new SiteAddress(Set.of(street), Set.of(), Set.of(), true),
        Set.of());
  }

  static Party calledLast(String id, String before, String name) {
    return new Party(
        id,
        Stream.concat(
                IntStream.range(0, 12).mapToObj(it -> before + (char) ('a' + it)), Stream.of(name))
            .map(NAMES::read)
            .toList(),
        Optional.of(new Country("CN")),
        SiteAddress.UNKNOWN,
        Set.of());
  }

  static Party numbered(String id, String name) {
    Party unnumbered = party(id, name);
    return new Party(
        id,
        unnumbered.names(),
        unnumbered.country(),
        unnumbered.address(),
        Set.of(new Party.Identifier("lei", "529900T8BM49AURSDO55")));
  }

  static List<Party> group(int names) {
    return IntStream.range(0, names)
        .mapToObj(it -> party("r" + it, "Vebukol%03d Orin".formatted(it)))
        .toList();
  }
}
