package org.tierlight.local.demo;

import java.util.List;

/**
 * What is done at one tier of a trade.
 *
 * @param tier 0 for the brands, 6 for those who grow or dig
 * @param craft the word in the names of its suppliers
 * @param isic the class of ISIC Rev. 4
 * @param goods what it sells, as HS 2022
 * @param countries where its suppliers are; one named twice has twice as many
 * @param suppliers how many there are
 * @param typicalValue of one shipment from here, in US dollars
 */
record Stage(
    int tier,
    String craft,
    String isic,
    List<String> goods,
    List<String> countries,
    int suppliers,
    long typicalValue) {

  Stage {
    goods = List.copyOf(goods);
    countries = List.copyOf(countries);
  }

  boolean isPrimary() {
    return isic.startsWith("01") || isic.startsWith("07");
  }
}
