package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierlight.risk.pack.PassedOver.Reason;

/** Values by country, in the publishers' forms. All figures here are invented. */
class CountryFilesTest {

  @Test
  void theSlaveryIndexIsReadBelowItsBanner() {
    byte[] file =
        new Workbook()
            .sheet("Contents", "Global Slavery Index")
            .sheet(
                "GSI 2023 summary data",
                """
                Invented figures

                Country|Population|Region|Estimated prevalence of modern slavery per 1,000 population|Total Vulnerability score (%)
                Côte d'Ivoire|1000|Africa|1.1|11.100000000000001
                Viet Nam|1000|Asia|2.2|122.2
                Atlantis|1000|Oceans|3.3|33.3
                Palau|0|Asia||
                """)
            .bytes();

    PackImport pack = Files.imported(file);

    assertThat(pack.format()).isEqualTo(PackFormat.GLOBAL_SLAVERY_INDEX);
    assertThat(pack.edition()).isEqualTo("2023");
    assertThat(Files.values(pack))
        .containsExactly(
            "CI GSI_VULNERABILITY 2023 11.100000000000001",
            "CI GSI_PREVALENCE 2023 1.1",
            "VN GSI_PREVALENCE 2023 2.2");
    assertThat(Files.rejections(pack))
        .containsExactly(
            "5 Total Vulnerability score (%): no value of GSI_VULNERABILITY",
            "6 : no country is known as \"Atlantis\"");
    assertThat(pack.passedOver(Reason.NO_VALUE)).isEqualTo(2);
  }

  @Test
  void theLongGovernanceFileKeepsRanksAndBoundsOfThreeIndicators() {
    PackImport pack =
        Files.imported(
            """
            codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper
            ADOrl2023,ADO,Andorra,2023,rl,1,0.1,3,91.5,80,99
            ZARcc2023,ZAR,"Congo, Dem. Rep.",2023,cc,-1,0.1,3,5.5,..,..
            KORva2023,KOR,"Korea, Rep.",2023,va,1,0.1,3,..,..,..
            KORge2023,KOR,"Korea, Rep.",2023,ge,1,0.1,3,70,60,80
            PRKrl2023,PRK,"Korea, Rep.",2023,rl,1,0.1,3,50,40,60
            XXXrl2023,ANT,Netherlands Antilles (former),2023,rl,1,0.1,3,50,40,60
            KORxx2023,KOR,"Korea, Rep.",2023,xx,1,0.1,3,50,40,60
            KORrl2023,KOR,"Korea, Rep.",soon,rl,1,0.1,3,50,40,60
            KORrl2023,KOR,"Korea, Rep.",2023,rl,1,0.1,3,150,40,60
            ADOrl2023,AND,Andorra,2023,rl,1,0.1,3,33,30,36
            """);

    assertThat(pack.format()).isEqualTo(PackFormat.WGI);
    assertThat(Files.values(pack))
        .containsExactly("AD WGI_RULE_OF_LAW 2023 91.5", "CD WGI_CONTROL_OF_CORRUPTION 2023 5.5");
    assertThat(pack.rows(CountryValue.class).getFirst().margin()).contains(new Margin(80, 99));
    assertThat(pack.rows(CountryValue.class).getLast().margin()).isEmpty();
    assertThat(Files.rejections(pack))
        .containsExactly(
            "6 : code and name mean different countries",
            "7 : no country is known as \"Netherlands Antilles (former)\"",
            "8 indicator: no such governance indicator",
            "9 year: no year",
            "10 pctrank: no value of WGI_RULE_OF_LAW",
            "11 pctrank: row 2 has a value for it already");
    assertThat(pack.passedOver(Reason.NO_VALUE)).isEqualTo(1);
    assertThat(pack.passedOver(Reason.NOT_USED)).isEqualTo(1);
  }

  @Test
  void theWideGovernanceWorkbookHasItsYearsAboveItsColumns() {
    String sheet =
        """
        Worldwide Governance Indicators, invented

        ||2022||||||2023
        Country/Territory|Code|Estimate|StdErr|NumSrc|Rank|Lower|Upper|Estimate|StdErr|NumSrc|Rank|Lower|Upper
        Andorra|ADO|1|0.1|3|80|70|90|1|0.1|3|81|71|91
        Atlantis|ATL|1|0.1|3|80|70|90|1|0.1|3|81|71|91
        Ivory Coast|CIV|#N/A|#N/A|#N/A|#N/A|#N/A|#N/A|1|0.1|3|180|71|91
        """;
    byte[] file =
        new Workbook()
            .sheet("Introduction", "About")
            .sheet("RuleofLaw", sheet)
            .sheet("GovernmentEffectiveness", sheet)
            .bytes();

    PackImport pack = Files.imported(file);

    assertThat(Files.values(pack))
        .containsExactly("AD WGI_RULE_OF_LAW 2022 80", "AD WGI_RULE_OF_LAW 2023 81");
    assertThat(pack.rows(CountryValue.class).getLast().margin()).contains(new Margin(71, 91));
    assertThat(Files.rejections(pack))
        .containsExactly(
            "6 : no country is known as \"Atlantis\"", "7 Rank 2023: no value of WGI_RULE_OF_LAW");
    assertThat(pack.edition()).isEqualTo("2023");
  }

  @Test
  void theDataBanksGovernanceTableHasItsYearsInItsHeader() {
    PackImport pack =
        Files.imported(
            """
            Country Name,Country Code,Series Name,Series Code,2022 [YR2022],2023 [YR2023]
            "Egypt, Arab Rep.",EGY,Rule of Law: Percentile Rank,RL.PER.RNK,11.1,..
            "Egypt, Arab Rep.",EGY,Rule of Law: Estimate,RL.EST,-0.1,-0.1
            Atlantis,ATL,Rule of Law: Percentile Rank,RL.PER.RNK,11.1,12
            Data from database: Worldwide Governance Indicators
            """);

    assertThat(Files.values(pack)).containsExactly("EG WGI_RULE_OF_LAW 2022 11.1");
    assertThat(Files.rejections(pack)).containsExactly("4 : no country is known as \"Atlantis\"");
    assertThat(pack.passedOver(Reason.NOTE)).isEqualTo(1);
  }

  @Test
  void theCorruptionIndexNamesItsYearInItsHeader() {
    byte[] file =
        new Workbook()
            .sheet(
                "CPI 2022",
                """
                Corruption Perceptions Index 2022: invented

                Country / Territory|ISO3|Region|CPI score 2022|Rank|Standard error
                Lao PDR|LAO|AP|11|1|1
                Atlantis|ATL|AP|22|2|1
                Kosovo|KSV|ECA|twenty|3|1
                """)
            .bytes();

    PackImport pack = Files.imported(file);

    assertThat(Files.values(pack)).containsExactly("LA CPI_SCORE 2022 11");
    assertThat(Files.rejections(pack))
        .containsExactly(
            "5 : no country is known as \"Atlantis\"", "6 CPI score 2022: no value of CPI_SCORE");
  }

  @Test
  void freedomInTheWorldHoldsTerritoriesThatAreNoCountries() {
    PackImport pack =
        Files.imported(
            """
            Country/Territory,Region,C/T,Edition,Status,PR rating,CL rating,PR,CL,Total
            Abkhazia,Eurasia,t,2025,PF,5,5,1,1,11
            The Gambia,Africa,c,2025,PF,5,5,1,1,22
            The Gambia,Africa,c,2024,PF,5,5,1,1,-3
            Hong Kong,Asia,t,2025,PF,5,5,1,1,101
            Nepal,Asia,c,,PF,5,5,1,1,33
            """);

    assertThat(Files.values(pack))
        .containsExactly("GM FREEDOM_TOTAL 2025 22", "GM FREEDOM_TOTAL 2024 -3");
    assertThat(Files.rejections(pack))
        .containsExactly(
            "2 : no country is known as \"Abkhazia\"",
            "5 Total: no value of FREEDOM_TOTAL",
            "6 Edition: no year");
  }

  @Test
  void aRatingOfFivePlusIsARatingAndNoNumber() {
    PackImport pack =
        Files.imported(
            """
            Country,Country_Code,Rating
            Korea (Republic of),KR,5+
            Norway,NO,1
            Norway,NO,2
            Sweden,SE,6
            Korea (Republic of),KP,3
            """);

    assertThat(pack.format()).isEqualTo(PackFormat.ITUC);
    assertThat(Files.values(pack)).containsExactly("KR ITUC_RATING 5+", "NO ITUC_RATING 1");
    assertThat(Files.rejections(pack))
        .containsExactly(
            "4 Rating: row 3 has a value for it already",
            "5 Rating: no value of ITUC_RATING",
            "6 : code and name mean different countries");
  }

  @Test
  void theHumanDevelopmentReportHoldsGroupsThatAreNoCountries() {
    PackImport pack =
        Files.imported(
            """
            iso3,country,hdicode,region,hdi_rank_2022,hdi_2021,hdi_2022,gii_2022
            SWZ,Eswatini (Kingdom of),Medium,SSA,1,0.111,0.222,0.4
            MCO,Monaco,,,,,,
            ZZK.WORLD,World,,,,0.5,0.5,0.5
            QQQ,Atlantis,High,,1,0.5,0.5,0.5
            FRA,France,High,,1,1.5,0.5,0.5
            """);

    assertThat(Files.values(pack))
        .containsExactly("SZ HDI 2021 0.111", "SZ HDI 2022 0.222", "FR HDI 2022 0.5");
    assertThat(Files.rejections(pack))
        .containsExactly("5 : no country is known as \"Atlantis\"", "6 hdi_2021: no value of HDI");
    assertThat(pack.passedOver(Reason.GROUP_OF_COUNTRIES)).isEqualTo(1);
    assertThat(pack.edition()).isEqualTo("2022");
  }

  @Test
  void anEmptyCellIsAConventionNotRatified() {
    PackImport pack =
        Files.imported(
            """
            country,country_iso,C087,C098,C029,P029,C105,C100
            Malaysia,MY,,1961,1957,2022,1958 (denounced 1990),1997
            Atlantis,,1950,1950,1950,1950,1950,1950
            Norway,NO,soon,1955,1932,2015,1958,1959
            """);

    assertThat(Files.values(pack))
        .contains("MY ILO_C087 not ratified", "MY ILO_C105 1958 (denounced 1990)")
        .hasSize(9);
    assertThat(Files.rejections(pack))
        .containsExactly("3 : no country is known as \"Atlantis\"", "4 C087: no value of ILO_C087");
  }
}
