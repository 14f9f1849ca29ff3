package org.tierlight.risk.pack;

import java.util.List;
import java.util.stream.Stream;

/** What a file is held against, for the one whose file has none of these forms. */
public final class KnownForms {

  private static final List<KnownForm> ALL =
      List.of(
          table(PackFormat.DOL_GOODS, "Good_Name", "Country_Name", "Child_Labor", "Forced_Labor"),
          table(PackFormat.DOL_GOODS, "good", "country", "child_labor", "forced_labor"),
          table(
              PackFormat.GLOBAL_SLAVERY_INDEX,
              "Country",
              "Estimated prevalence of modern slavery per 1,000 population",
              "Total Vulnerability score (%)"),
          table(PackFormat.WGI, "code", "countryname", "year", "indicator", "estimate", "pctrank"),
          table(
              PackFormat.CPI, "Country / Territory", "ISO3", "CPI score", "Rank", "Standard error"),
          table(
              PackFormat.FREEDOM_IN_THE_WORLD,
              "Country/Territory",
              "C/T",
              "Edition",
              "Status",
              "PR rating",
              "CL rating",
              "Total"),
          table(PackFormat.ITUC, "Country", "Country_Code", "Rating"),
          table(PackFormat.HDI, "iso3", "country", "hdicode", "region"),
          table(
              PackFormat.ILO_RATIFICATIONS,
              "country",
              "country_iso",
              "C029",
              "P029",
              "C105",
              "C087",
              "C098"),
          table(
              PackFormat.PRODUCT_ORDERS,
              "area",
              "order",
              "product",
              "hsEdition",
              "prefix",
              "extent",
              "reference",
              "from",
              "until"),
          table(
              PackFormat.OWN_LIST,
              "name",
              "aliases",
              "country",
              "identifiers",
              "address",
              "scope",
              "hs",
              "region",
              "imo",
              "since",
              "reference"),
          table(PackFormat.UFLPA, "Name of Entity", "Effective Date"),
          table(
              PackFormat.CBP_ORDERS,
              "Entity",
              "Country",
              "WRO/Finding",
              "Status",
              "Effective Date"),
          table(
              PackFormat.BRAZIL_EMPLOYERS,
              "ID",
              "Empregador",
              "CNPJ/CPF",
              "Inclusão no Cadastro de Empregadores"));

  private KnownForms() {}

  /**
   * A form that is known by the headings of a table.
   *
   * @param headings all of them stand in one of the first rows, in any order and spelling of case
   */
  public record KnownForm(PackFormat format, List<String> headings) {

    public KnownForm {
      headings = List.copyOf(headings);
    }

    @Override
    public String toString() {
      return "%s, %s: columns %s"
          .formatted(format.publisher(), format.title(), String.join(", ", headings));
    }
  }

  /** The forms of tables. */
  public static List<KnownForm> tables() {
    return ALL;
  }

  /** What was looked for, one form a line, in words. */
  public static List<String> words() {
    return Stream.concat(
            ALL.stream().map(KnownForm::toString),
            Stream.of(
                "World Bank, Worldwide Governance Indicators: a sheet an indicator (RuleofLaw …)"
                    + " with years above Estimate, Rank, Lower, Upper; or DataBank's Country Name,"
                    + " Country Code, Series Name, Series Code (RL.PER.RNK …)",
                "FollowTheMoney: one JSON object a line with id, schema and properties"))
        .toList();
  }

  private static KnownForm table(PackFormat format, String... headings) {
    return new KnownForm(format, List.of(headings));
  }
}
