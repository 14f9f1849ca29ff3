package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import org.tierlight.vocabulary.HsCodes;

/** All forms that are known, in the order in which a file is held against them. */
final class Formats {

  private Formats() {}

  static List<Format> all(CountryFinder countries, HsCodes codes, LocalDate broughtOn) {
    return List.of(
        new DolGoods(countries),
        new SlaveryIndex(countries),
        new GovernanceLong(countries),
        new GovernanceWide(countries),
        new GovernanceSeries(countries),
        new CorruptionIndex(countries),
        new FreedomInTheWorld(countries),
        new RightsIndex(countries),
        new HumanDevelopment(countries),
        new ConventionTable(countries),
        new OrderTable(codes, broughtOn),
        new OwnList(codes, broughtOn),
        new UflpaList(countries, broughtOn),
        new CustomsOrders(countries, broughtOn),
        new BrazilRegister(broughtOn),
        new FollowTheMoney());
  }
}
