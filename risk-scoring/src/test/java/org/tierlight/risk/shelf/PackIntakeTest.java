package org.tierlight.risk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.pack.PackFormat;

/** A file is kept before it is told of, and counts once however often it is sent. */
class PackIntakeTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Brought brought = new Brought();

  @Test
  void aFileIsKeptAndToldOf() {
    Offer offer = take(Brought.RIGHTS);

    assertThat(offer)
        .isInstanceOfSatisfying(
            Offer.Accepted.class,
            accepted -> {
              assertThat(accepted.position()).isPresent();
              assertThat(accepted.activation().pack()).isEqualTo("ituc");
              assertThat(accepted.activation().rows()).isEqualTo(2);
              assertThat(brought.files).containsOnlyKeys(accepted.activation().sha256());
            });
    assertThat(brought.told).hasSize(1);
  }

  @Test
  void theSameFileAgainChangesNothing() {
    take(Brought.RIGHTS);

    assertThat(take(Brought.RIGHTS)).isInstanceOf(Offer.Duplicate.class);
    assertThat(brought.told).hasSize(1);
    assertThat(brought.shelf.changed()).isPresent();
    assertThat(brought.shelf.changed()).isEmpty();
  }

  @Test
  void whatWasOnceReplacedDoesNotComeBackByBeingSentAgain() {
    take(Brought.RIGHTS);
    take(Brought.RIGHTS.replace("VN,5", "VN,4"));

    assertThat(take(Brought.RIGHTS)).isInstanceOf(Offer.Duplicate.class);
    assertThat(brought.shelf.known().orElseThrow().editions("ituc")).hasSize(2);
  }

  @Test
  void aCheckChangesNothing() {
    Offer offer = brought.intake.check(Brought.bytes(Brought.RIGHTS), "analyst", NOON);

    assertThat(offer).isInstanceOf(Offer.Accepted.class);
    assertThat(brought.files).isEmpty();
    assertThat(brought.told).isEmpty();
    assertThat(brought.shelf.changed()).isEmpty();
  }

  @Test
  void aFileWithoutAnyUsableRowIsNotPutInForce() {
    assertThat(take("Country,Country_Code,Rating\nAtlantis,,1\n")).isInstanceOf(Offer.Empty.class);
    assertThat(brought.told).isEmpty();
  }

  @Test
  void withoutTheLogNothingIsInForceAndTheNextTrySucceeds() {
    brought.logAnswers = false;
    assertThatThrownBy(() -> take(Brought.RIGHTS)).isInstanceOf(PackLogUnavailable.class);
    assertThat(brought.shelf.changed()).isEmpty();

    brought.logAnswers = true;
    assertThat(take(Brought.RIGHTS)).isInstanceOf(Offer.Accepted.class);
  }

  @Test
  void sendingALostFileAgainHealsIt() {
    take(Brought.RIGHTS);
    brought.shelf.changed();
    brought.files.clear();

    assertThat(take(Brought.RIGHTS)).isInstanceOf(Offer.Duplicate.class);
    assertThat(brought.files).hasSize(1);
    assertThat(brought.shelf.changed()).isPresent();
  }

  @Test
  void whatIsSentLastIsInForceEvenWhereTheClockWentBack() {
    take(Brought.RIGHTS);
    String later = Brought.RIGHTS.replace("VN,5", "VN,4");
    brought.intake.take(Brought.bytes(later), "analyst", NOON.minusSeconds(60));

    List<Activation> editions = brought.shelf.known().orElseThrow().editions("ituc");
    assertThat(editions.getFirst().at()).isAfter(editions.getLast().at());
    assertThat(brought.told).contains(editions.getFirst().id());
  }

  @Property(tries = 100)
  void theOrderAndTheNumberOfActivationsMakeNoDifference(@ForAll long seed) {
    List<Activation> some = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      some.add(activation("ituc", k));
      some.add(activation("wgi", 5 - k));
    }
    List<Activation> shuffled = new ArrayList<>(some);
    shuffled.addAll(some.subList(0, 5));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(all(shuffled)).isEqualTo(all(some));
    assertThat(all(shuffled).inForce())
        .containsExactly(activation("ituc", 5), activation("wgi", 5));
  }

  @Test
  void atAnEarlierTimeAnEarlierEditionWasInForce() {
    PacksInForce packs = all(List.of(activation("wgi", 2), activation("wgi", 4)));

    assertThat(packs.at(NOON.plusSeconds(3)).inForce()).containsExactly(activation("wgi", 2));
    assertThat(packs.at(NOON).inForce()).isEmpty();
  }

  private static PacksInForce all(List<Activation> activations) {
    PacksInForce packs = PacksInForce.NONE;
    for (Activation activation : activations) {
      packs = packs.with(activation);
    }
    return packs;
  }

  private static Activation activation(String pack, int second) {
    return new Activation(
        pack + second,
        pack,
        "",
        PackFormat.WGI,
        "%064d".formatted(second),
        1,
        1,
        0,
        NOON.plusSeconds(second),
        "analyst");
  }

  private Offer take(String file) {
    return brought.intake.take(Brought.bytes(file), "analyst", NOON);
  }
}
