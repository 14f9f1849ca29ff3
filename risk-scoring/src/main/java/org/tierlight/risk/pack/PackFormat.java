package org.tierlight.risk.pack;

import java.util.Arrays;
import java.util.Optional;

/** A publisher's own form of file that an operator may bring. */
public enum PackFormat {
  DOL_GOODS(
      "dol-goods",
      Use.INDICATOR,
      "US Department of Labor",
      "List of Goods Produced by Child Labor or Forced Labor",
      Terms.PUBLIC_DOMAIN),
  GLOBAL_SLAVERY_INDEX(
      "gsi", Use.INDICATOR, "Walk Free", "Global Slavery Index", Terms.ALL_RESERVED),
  WGI("wgi", Use.INDICATOR, "World Bank", "Worldwide Governance Indicators", "CC BY 4.0"),
  CPI(
      "cpi",
      Use.CONTEXT,
      "Transparency International",
      "Corruption Perceptions Index",
      "CC BY-ND 4.0"),
  FREEDOM_IN_THE_WORLD(
      "freedom",
      Use.INDICATOR,
      "Freedom House",
      "Freedom in the World",
      "Free for non-commercial use with citation"),
  ITUC("ituc", Use.INDICATOR, "ITUC", "Global Rights Index", Terms.ALL_RESERVED),
  HDI("hdi", Use.CONTEXT, "UNDP", "Human Development Index", "CC BY 3.0 IGO"),
  ILO_RATIFICATIONS(
      "ilo",
      Use.INDICATOR,
      "ILO",
      "Ratifications of conventions (NORMLEX)",
      "Facts, quoted with citation"),
  UFLPA(
      "uflpa",
      Use.LIST,
      "US Department of Homeland Security",
      "UFLPA Entity List",
      Terms.PUBLIC_DOMAIN),
  CBP_ORDERS(
      "cbp-orders",
      Use.LIST,
      "US Customs and Border Protection",
      "Withhold Release Orders and Findings",
      Terms.PUBLIC_DOMAIN),
  PRODUCT_ORDERS(
      "product-orders",
      Use.LAW,
      "as named in the file",
      "Official orders on products by place",
      "The operator's own file"),
  OWN_LIST(
      "own-list",
      Use.LIST,
      "as named in the file",
      "The operator's own list",
      "The operator's own file"),
  BRAZIL_EMPLOYERS(
      "brazil-employers",
      Use.LIST,
      "Ministério do Trabalho e Emprego, Brazil",
      "Cadastro de Empregadores",
      "Public register; see the ministry's terms"),
  FOLLOW_THE_MONEY(
      "follow-the-money",
      Use.LIST,
      "as named in the data set",
      "FollowTheMoney entities",
      "See the data set's own licence");

  /** What a file of a form is for. */
  public enum Use {
    /** Its values enter the inherent risk. */
    INDICATOR,
    /** Its values are shown; the method gives them no x. */
    CONTEXT,
    /** Its entries are held against suppliers. */
    LIST,
    /** What law says of products and places; it enters no score. */
    LAW
  }

  private static final class Terms {
    static final String PUBLIC_DOMAIN = "Public domain (US Government work, 17 USC 105)";
    static final String ALL_RESERVED = "All rights reserved; the operator's own copy";

    private Terms() {}
  }

  private final String packName;
  private final Use use;
  private final String publisher;
  private final String title;
  private final String licence;

  PackFormat(String packName, Use use, String publisher, String title, String licence) {
    this.packName = packName;
    this.use = use;
    this.publisher = publisher;
    this.title = title;
    this.licence = licence;
  }

  /** The form of a name as {@link #name} gives it. */
  public static Optional<PackFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.name().equals(name)).findFirst();
  }

  /** The pack that a file of this form is an edition of, unless the file names a data set. */
  public String packName() {
    return packName;
  }

  /** What it is for. */
  public Use use() {
    return use;
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
