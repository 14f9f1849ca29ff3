package org.tierlight.risk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.pack.PackFormat;

/** A file is kept before it is told of, and counts once however often it is sent. */
class PackIntakeTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Brought brought = new Brought();
  private PackShelf shelf = brought.shelf;

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
    brought.read();
    assertThat(brought.shelf.changed()).isPresent();
    brought.read();
    assertThat(brought.shelf.changed()).isEmpty();
  }

  /** Or a snapshot of a moment would hold a pack that was put in force behind it. */
  @Test
  void whatIsBroughtEntersScoresOnlyWhereTheLogWasReadAsFar() {
    take(Brought.RIGHTS);

    assertThat(brought.shelf.changed()).isEmpty();
    assertThat(brought.shelf.used().packs().inForce()).isEmpty();
    assertThat(brought.shelf.known().orElseThrow().inForce()).hasSize(1);

    brought.read();
    assertThat(brought.shelf.changed().orElseThrow().packs().inForce()).hasSize(1);
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
    brought.read();
    brought.shelf.changed();
    brought.files.clear();

    assertThat(take(Brought.RIGHTS)).isInstanceOf(Offer.Duplicate.class);
    assertThat(brought.files).hasSize(1);
    assertThat(brought.shelf.changed()).isPresent();
  }

  @Test
  void aFileThatWasPutBackByHandIsTakenUpWhenItIsSentAgain() {
    take(Brought.RIGHTS);
    brought.read();
    Map<String, byte[]> kept = Map.copyOf(brought.files);
    brought.files.clear();
    assertThat(brought.shelf.changed().orElseThrow().content().lost()).hasSize(1);
    brought.files.putAll(kept);

    assertThat(take(Brought.RIGHTS)).isInstanceOf(Offer.Duplicate.class);
    assertThat(brought.shelf.changed().orElseThrow().content().lost()).isEmpty();
  }

  @Test
  void whoAsksIsAnsweredWhileFilesAreRead() {
    PackStore slow = hash -> new PackStore.Stored.Lost("used: " + asked().packs());
    PackAppraisals appraisals =
        new PackAppraisals(
            new PackReader(slow, brought.recogniser),
            brought.tables,
            TestScale.PUBLISHED,
            TestScale.MEAN);
    shelf = new PackShelf(appraisals);
    shelf.put(activation("wgi", 1));

    assertThat(shelf.changed().orElseThrow().content().lost().getFirst().reason())
        .isEqualTo("used: " + PacksInForce.NONE);
  }

  private PackAppraisals.InForce asked() {
    return CompletableFuture.supplyAsync(shelf::used).orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Test
  void aFileThatWasPutInForceTwiceCountsFromTheFirstTime() {
    Activation first = activation("wgi", 1);
    Activation between = activation("wgi", 2);
    Activation again =
        new Activation(
            first.id(),
            "wgi",
            "",
            PackFormat.WGI,
            first.sha256(),
            1,
            1,
            0,
            NOON.plusSeconds(3),
            "other");

    assertThat(all(List.of(first, between, again)).inForce()).containsExactly(between);
    assertThat(all(List.of(again, between, first))).isEqualTo(all(List.of(first, between)));
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
