package org.tierlight.risk.pack;

/** A publisher's own form of file that an operator may bring. */
public enum PackFormat {
  DOL_GOODS(
      "US Department of Labor",
      "List of Goods Produced by Child Labor or Forced Labor",
      "Public domain (US Government work, 17 USC 105)"),
  GLOBAL_SLAVERY_INDEX(
      "Walk Free", "Global Slavery Index", "All rights reserved; the operator's own copy"),
  WGI("World Bank", "Worldwide Governance Indicators", "CC BY 4.0"),
  CPI("Transparency International", "Corruption Perceptions Index", "CC BY-ND 4.0"),
  FREEDOM_IN_THE_WORLD(
      "Freedom House", "Freedom in the World", "Free for non-commercial use with citation"),
  ITUC("ITUC", "Global Rights Index", "All rights reserved; the operator's own copy"),
  HDI("UNDP", "Human Development Index", "CC BY 3.0 IGO"),
  ILO_RATIFICATIONS("ILO", "Ratifications of conventions (NORMLEX)", "Facts, quoted with citation"),
  UFLPA(
      "US Department of Homeland Security",
      "UFLPA Entity List",
      "Public domain (US Government work, 17 USC 105)"),
  CBP_ORDERS(
      "US Customs and Border Protection",
      "Withhold Release Orders and Findings",
      "Public domain (US Government work, 17 USC 105)"),
  BRAZIL_EMPLOYERS(
      "Ministério do Trabalho e Emprego, Brazil",
      "Cadastro de Empregadores",
      "Public register; see the ministry's terms"),
  FOLLOW_THE_MONEY(
      "as named in the data set", "FollowTheMoney entities", "See the data set's own licence");

  private final String publisher;
  private final String title;
  private final String licence;

  PackFormat(String publisher, String title, String licence) {
    this.publisher = publisher;
    this.title = title;
    this.licence = licence;
  }

  /** Who publishes it. */
  public String publisher() {
    return publisher;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** On which terms, as a label; it is no licence itself. */
  public String licence() {
    return licence;
  }
}
