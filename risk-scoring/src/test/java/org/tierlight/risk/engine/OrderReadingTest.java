package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.orders.Seller;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SourceClass;

/** What an order asks is read off columns: as much work for a wide and deep network as for none. */
class OrderReadingTest {

  private static final HsCode COTTON = new HsCode("520100", HsEdition.HS2022);
  private static final int WARM_UP = 200;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void theSellersOwnFiguresAreThoseOfItsStanding() {
    Trial trial = new Trial().supplier("gin", .5).buying("mill", .1, 200).ships("gin", "mill", 100);
    trial.drain();
    Seller seller = seller(trial, "mill", TODAY);

    assertThat(seller.standing()).isEqualTo(trial.standing("mill"));
    assertThat(seller.coverage()).isEqualTo(.5);
    assertThat(seller.undisclosed()).isEqualTo(.5);
    assertThat(seller.alertChain().getLast().supplier()).isEqualTo(id("gin"));
  }

  @Test
  void lawIsReadOnTheDayOfTheOrder() {
    Trial trial = new Trial().supplier("mill", 0).evidence("e", "mill", SourceClass.OFFICIAL, 1);
    trial.tell(
        new EvidenceEnded(
            "e",
            id("mill"),
            EndReason.NO_LONGER_IN_FORCE,
            SourceClass.OFFICIAL,
            TODAY.plusDays(10),
            null));
    trial.drain();

    assertThat(seller(trial, "mill", TODAY.minusDays(1)).law())
        .extracting(LegalReason::cause)
        .doesNotContain(LegalCause.OFFICIAL_ITEM);
    assertThat(seller(trial, "mill", TODAY.plusDays(9)).law())
        .extracting(LegalReason::cause)
        .contains(LegalCause.OFFICIAL_ITEM);
    assertThat(seller(trial, "mill", TODAY.plusDays(10)).law())
        .extracting(LegalReason::cause)
        .doesNotContain(LegalCause.OFFICIAL_ITEM);
  }

  @Test
  void aListedDirectSupplierIsNamed() {
    Trial trial = new Trial().supplier("mill", 0).evidence("e", "gin", SourceClass.OFFICIAL, 1);
    trial.ships("gin", "mill", 1);
    trial.drain();

    assertThat(seller(trial, "mill", TODAY).listedChain().getLast().supplier())
        .isEqualTo(id("gin"));
  }

  /** Bytes are counted by the virtual machine and repeat exactly; a walk would leave its own. */
  @Test
  void howFarTheNetworkReachesMakesNoDifference() {
    assertThat(allocated(network(8, 300))).isEqualTo(allocated(network(1, 1)));
  }

  /** The counter counts: a chain of evidence is told link by link. */
  @Test
  void aChainOfEvidenceTakesRoom() {
    Trial trial = network(2, 1).risk("tier-2-0", .9);
    trial.drain();

    assertThat(allocated(trial)).isGreaterThan(allocated(network(2, 1)));
  }

  /** Tiers of suppliers above the mill, each of which sells to the first of the tier below. */
  private static Trial network(int tiers, int width) {
    Trial trial = new Trial().supplier("mill", 0);
    for (int tier = 1; tier <= tiers; tier++) {
      String buyer = tier == 1 ? "mill" : "tier-" + (tier - 1) + "-0";
      for (int k = 0; k < width; k++) {
        String seller = "tier-" + tier + "-" + k;
        trial.supplier(seller, 0).ships(seller, buyer, 1);
      }
    }
    trial.drain();
    return trial;
  }

  private static long allocated(Trial trial) {
    Assessments known = trial.engine.assessments();
    Order order = order("mill", TODAY);
    long bytes = 0;
    for (int round = 0; round < WARM_UP; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Optional<Seller> seller = known.seller(order);
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
      assertThat(seller).isPresent();
    }
    return bytes;
  }

  private static Seller seller(Trial trial, String name, LocalDate day) {
    return trial.engine.assessments().seller(order(name, day)).orElseThrow();
  }

  private static Order order(String seller, LocalDate day) {
    return new Order(id("brand"), id(seller), Optional.of(COTTON), day);
  }
}
