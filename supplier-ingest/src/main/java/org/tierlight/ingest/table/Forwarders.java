package org.tierlight.ingest.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who only moves goods, told by how they are called (ADR 0074). */
final class Forwarders {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?U)\\b(logistics?|logistik|logistique|logistica|freight|forwarders?|forwarding|nvocc|"
              + "cargo|shipping|expeditors|spedition|spediteure?|transitaires?|consolidators?|"
              + "consolidation|container lines?|ocean lines?|customs brokers?|airfreight|"
              + "seafreight|intermodal)\\b"
              + "|物流|货运|貨運|货代|船务|船務|运输|運輸|물류|해운|логистик|экспедиц");

  /** Words of an order to whoever holds the bill, or to a bank. */
  private static final Pattern ORDER =
      Pattern.compile("(?i)\\s*(un)?to (the )?order\\b.*|\\s*order of\\b.*");

  private Forwarders() {}

  /**
   * Whether a party only moves the goods.
   *
   * @param named who else the bill says moves them, by name or code
   */
  static boolean isForwarder(String party, String... named) {
    String name = ColumnNames.folded(party);
    for (String other : named) {
      if (!other.isBlank() && name.equals(ColumnNames.folded(other))) {
        return true;
      }
    }
    return WORDS.matcher(party.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether nobody is named, but whoever holds the bill. */
  static boolean isToOrder(String party) {
    return ORDER.matcher(party).matches();
  }
}
