package org.tierlight.ingest.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/** Records that come one after the other, and who concludes what of them; all are made up. */
final class Comers {

  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final String HAN = "深圳华青坊纺织有限公司";
  static final String LATIN = "Shenzhen Huaqingfang Textile Co., Ltd.";
  static final String PLACE = "No. 12 Longhua Road, Futian, Shenzhen 518000";
  static final String SAME_PLACE = "12 Longhua Rd, Futian District, Shenzhen, 518000";

  private static final PartyReading READING = new PartyReading(new IcuRomanisation());

  final KnownSuppliers known = new KnownSuppliers(READING);
  final Recognition recognition = new Recognition(Thresholds.PUBLISHED);
  final Curation curation = new Curation(known);
  private long offset;

  SupplierId record(String id, String name, String place, Map<String, String> numbers) {
    Instant time = START.plusSeconds(offset);
    SupplierId supplier = new SupplierId(id);
    Optional<String> address = place.isEmpty() ? Optional.empty() : Optional.of(place);
    known.describe(
        new KnownRecord(
            supplier,
            new Described(name, List.of(), numbers, Optional.of(new Country("CN")), address),
            new Version(time, id),
            new LogPlace(time, 0, offset++)));
    return supplier;
  }

  SupplierId record(String id, String name, String place) {
    return record(id, name, place, Map.of());
  }

  /** What a rule would conclude of a record. */
  Optional<Conclusion> conclusion(SupplierId id) {
    return known.around(id).flatMap(recognition::conclude);
  }

  /** What a rule concludes, which then is known. */
  Optional<Conclusion> concluded(SupplierId id) {
    Optional<Conclusion> conclusion = conclusion(id);
    conclusion.ifPresent(known::take);
    return conclusion;
  }

  /** What a person says at a second. */
  static Curation.Said said(int second) {
    return new Curation.Said("analyst", "seen on site", START.plusSeconds(100 + second));
  }

  /** A person's word holds. */
  void rule(Curation.Answer answer) {
    rulings(answer).forEach(known::take);
  }

  static Ruling ruled(Curation.Answer answer) {
    return rulings(answer).getFirst();
  }

  private static List<Ruling> rulings(Curation.Answer answer) {
    assertThat(answer).isInstanceOf(Curation.Answer.Rulings.class);
    return ((Curation.Answer.Rulings) answer).rulings();
  }
}
