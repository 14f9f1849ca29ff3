package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/** Lists of organisations. All of them are fictional. */
class ListFilesTest {

  @Test
  void theEntityListsPageHasASectionAboveEachTable() {
    PackImport pack =
        Files.imported(
            """
            <!DOCTYPE html><html><head><title>Entity List</title><script>var x = "<table>";</script></head><body>
            <table><tr><td>Menu</td></tr></table>
            <p><strong>A list of entities that mine or produce goods</strong> <a href="#">2(d)(2)(B)(i)</a></p>
            <table class="usa-table"><thead><tr><th>Name of Entity</th><th>Effective Date</th></tr></thead><tbody>
            <tr><td>Fictional Cotton (Northern) Co., Ltd. (also known as Madeup Cotton; and Invented&nbsp;Cotton Co., Ltd.) and subsidiaries</td><td>June 21, 2022</td></tr>
            <tr><td>Fictional Silk Co., Ltd.</td><td>someday</td></tr>
            <tr><td></td><td>June 21, 2022</td></tr>
            </tbody></table>
            <p>A list of entities that work with the government <a href="#">2(d)(2)(B)(ii)</a></p>
            <div><table><tr><th>Name of Entity</th><th>Effective Date</th></tr>
            <tr><td>Fictional Hair Co. Ltd. (and two aliases: Madeup Hair; and Invented Hair)</td><td>August 9, 2024</td></tr>
            </table></div></body></html>
            """);

    assertThat(pack.format()).isEqualTo(PackFormat.UFLPA);
    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fictional Cotton (Northern) Co., Ltd.", "Fictional Hair Co. Ltd.");
    ListEntry cotton = pack.rows(ListEntry.class).getFirst();
    assertThat(cotton.aliases()).containsExactly("Madeup Cotton", "Invented Cotton Co., Ltd.");
    assertThat(cotton.since()).contains(LocalDate.of(2022, 6, 21));
    assertThat(cotton.reference()).isEqualTo("2(d)(2)(B)(i)");
    assertThat(cotton.countries()).isEmpty();
    assertThat(pack.rows(ListEntry.class).getLast().reference()).isEqualTo("2(d)(2)(B)(ii)");
    assertThat(Files.rejections(pack))
        .containsExactly(
            "3 Effective Date: no day as in June 21, 2022, 6/21/2022 or 2022-06-21",
            "4 Name of Entity: no name, or several that a person must take apart");
  }

  @Test
  void theEntityListMayComeAsATable() {
    PackImport pack =
        Files.imported(
            """
            name_of_entity,effective_date,list_section
            "Fictional Tomato Co., Ltd.","June 21, 2022",2(d)(2)(B)(v)
            Fictional Copper Group,,
            Fictional Zinc Group,2022-31-31,
            """);

    assertThat(pack.rows(ListEntry.class)).hasSize(2);
    assertThat(pack.rows(ListEntry.class).getFirst().reference()).isEqualTo("2(d)(2)(B)(v)");
    assertThat(pack.rows(ListEntry.class).getLast().since()).isEmpty();
    assertThat(Files.rejections(pack))
        .containsExactly("4 Effective Date: no day as in June 21, 2022, 6/21/2022 or 2022-06-21");
  }

  @Test
  void thePublishedColumnOfNamesIsReadWhole() throws IOException {
    try (InputStream file =
        ListFilesTest.class.getResourceAsStream("/lists/uflpa_entity_list_excerpt.csv")) {
      PackImport pack = Files.imported(Objects.requireNonNull(file).readAllBytes());

      assertThat(pack.rejected()).isEmpty();
      assertThat(pack.rows()).hasSize(18);
      ListEntry spinning = pack.rows(ListEntry.class).get(2);
      assertThat(spinning.name()).isEqualTo("Aksu Huafu Color Spinning Co., Ltd.");
      assertThat(spinning.aliases()).hasSize(4).contains("Akesu Huafu");
      ListEntry group = pack.rows(ListEntry.class).get(4);
      assertThat(group.scope()).isEqualTo(Scope.GROUP);
      assertThat(group.particulars().note()).isEqualTo("and subsidiaries");
      assertThat(group.aliases()).containsExactly("Hesheng Silicon Industry (Shanshan) Co.");
    }
  }

  @Test
  void aDayOnWhichNobodyCanHaveBeenListedIsRefused() {
    PackImport list =
        Files.imported(
            """
            Name of Entity,Effective Date
            Fictional Cotton Co.,2999-01-01
            Fictional Silk Co.,0000-01-01
            Fictional Tomato Co.,2021-12-22
            Fictional Copper Co.,2021-12-23
            Fictional Zinc Co.,2026-10-02
            Fictional Tin Co.,2026-10-03
            """);
    PackImport orders =
        Files.imported(
            """
            Entity,Country,WRO/Finding,Status,Effective Date
            Fictional Garment,China,WRO,Active,6/16/1930
            Fictional Fishery,China,WRO,Active,1/1/2999
            Fictional Tea Farm,China,WRO,Active,1/1/2020
            """);

    assertThat(list.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fictional Copper Co.", "Fictional Zinc Co.");
    assertThat(Files.rejections(list))
        .containsExactly(
            "2 Effective Date: the day 2999-01-01 lies in the future",
            "3 Effective Date: the day 0000-01-01 lies before the act that the list rests on"
                + " (2021-12-23)",
            "4 Effective Date: the day 2021-12-22 lies before the act that the list rests on"
                + " (2021-12-23)",
            "7 Effective Date: the day 2026-10-03 lies in the future");
    assertThat(orders.rows()).hasSize(1);
    assertThat(Files.rejections(orders))
        .containsExactly(
            "2 Effective Date: the day 1930-06-16 lies before the act that such orders rest on"
                + " (1930-06-17)",
            "3 Effective Date: the day 2999-01-01 lies in the future");
  }

  @Test
  void ordersThatEndedAreNoLongerInForce() {
    PackImport pack =
        Files.imported(
            """
            Calendar Year,Country,Country Code,Industry,Entity,WRO/Finding,Status,Effective Date,Remarks,Press Release
            2020,China,CN,Apparel,"Fictional Garment Co., Ltd., a/k/a Madeup Garment",WRO,Active,9/14/2020,,https://example.org
            2020,Burma,MM,Fish,Fictional Fishery,Finding,Revoked,09/14/2020,,
            2020,China,CN,Tea,"Fictional Tea Co., Ltd. and Invented Tea Co., Ltd.",WRO,Active,9/14/2020,,
            2020,Atlantis,AT,Tea,Fictional Tea Farm,WRO,Active,9/14/2020,,
            2020,China,CN,Tea,Fictional Tea Garden,WRO,Perhaps,9/14/2020,,
            2020,China,CN,Tea,Fictional Tea Hill,WRO,Active,14/9/2020,,
            2020,China,CN,Fish,Fishing Vessel: Fictional 7,WRO,Active,9/14/2020,,
            """);

    assertThat(pack.format()).isEqualTo(PackFormat.CBP_ORDERS);
    ListEntry garment = pack.rows(ListEntry.class).getFirst();
    assertThat(garment.name()).isEqualTo("Fictional Garment Co., Ltd.");
    assertThat(garment.aliases()).containsExactly("Madeup Garment");
    assertThat(garment.inForce()).isTrue();
    ListEntry fishery = pack.rows(ListEntry.class).get(1);
    assertThat(fishery.countries()).containsExactly(new Country("MM"));
    assertThat(fishery.inForce()).isFalse();
    assertThat(Files.rejections(pack))
        .containsExactly(
            "5 : no country is known as \"Atlantis\"",
            "6 Status: no such status",
            "7 Effective Date: no day as in June 21, 2022, 6/21/2022 or 2022-06-21");
    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .endsWith("Fictional Tea Co., Ltd.", "Invented Tea Co., Ltd.", "Fictional 7");
    assertThat(pack.rows(ListEntry.class).getLast().scope()).isEqualTo(Scope.VESSEL);
  }

  @Test
  void brazilsRegisterYieldsCompaniesAndNoPersonInItIsEverNamed() {
    String file =
        """
        Ministério do Trabalho;;;;;;;;;
        Cadastro de Empregadores atualizado em 01/01/2026;;;;;;;;;
        ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Estabelecimento;Trabalhadores envolvidos;CNAE;Decisão administrativa de procedência;Inclusão no Cadastro de Empregadores
        1;2021;PA;Fazenda Fictícia Ltda;11.222.333/0001-81;Rodovia;3;0151-2/01;01/01/2022;05/10/2022
        2;2021;PA;Pessoa Inventada;111.444.777-35;RESIDÊNCIA Pessoa Inventada;1;9700-5/00;01/01/2022;05/10/2022
        3;2021;PA;Pessoa Inventada 11144477735;11.222.333/0001-81;Rodovia;1;0151-2/01;01/01/2022;05/10/2022
        4;2021;PA;Pessoa Inventada Segunda;11.222.333/0001-99;Rodovia;1;0151-2/01;01/01/2022;05/10/2022
        5;2021;PA;Carvoaria Fictícia;11.222.333/0001-81;Rodovia;1;0151-2/01;01/01/2022;Pessoa Inventada
        6;2021;PA;Usina Fictícia S/A;11222333000181;Rodovia;1;0151-2/01;01/01/2022;05/10/2022 a 13/01/2023, 11/11/2024
        7;2021;PA;Olaria Fictícia;11222333000181;Rodovia;1;0151-2/01;01/01/2022;05/10/2022 a 13/01/2023
        8;2021;PA;Pessoa Inventada;***.444.777-**;Rodovia;1;0151-2/01;01/01/2022;05/10/2022
        Fonte: Pessoa Inventada;;;;;;;;;
        """;

    PackImport pack = Files.imported(file.getBytes(ISO_8859_1));

    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fazenda Fictícia Ltda", "Usina Fictícia S/A", "Olaria Fictícia");
    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::inForce))
        .containsExactly(true, true, false);
    assertThat(pack.rows(ListEntry.class).get(1).since()).contains(LocalDate.of(2024, 11, 11));
    assertThat(pack.rows(ListEntry.class).getFirst().reference()).isEqualTo("CNPJ 11222333000181");
    assertThat(pack.passedOver(Reason.PERSON)).isEqualTo(2);
    assertThat(pack.rejected()).hasSize(3);
    assertThat(pack.toString()).doesNotContain("Pessoa", "444", "777");
  }

  @Test
  void whatIsRefusedIsRepeatedWithoutSignsThatTurnTheText() {
    PackImport pack =
        Files.imported("Country,Country_Code,Rating\nAt\u202elantis,,1\nNorway,NO,5\n");

    assertThat(Files.rejections(pack))
        .containsExactly("2 : no country is known as \"At\ufffdlantis\"");
  }

  @Test
  void aCellOfATableIsHeldToTheSameRule() {
    PackImport pack =
        Files.imported(
            "name_of_entity,effective_date,list_section\n"
                + "\"Fictional\nTomato\",,\n"
                + "Fictional \u202eoreP,,\n"
                + "Fictional %s,,\n".formatted("x".repeat(500)));

    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fictional Tomato");
    assertThat(pack.rejected()).hasSize(2);
  }
}
