package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/** Lists in the form of FollowTheMoney. All who are named are fictional. */
class EntityFilesTest {

  @Test
  void ofFollowTheMoneyOrganisationsAreTakenAndPersonsPassedOver() {
    PackImport pack =
        Files.imported(
            """
            {"id":"a1","schema":"Company","properties":{"name":["Fictional Mills"],"alias":["Madeup Mills"],"country":["in"],"createdAt":["2022-06-03"]}}
            {"id":"a2","schema":"Person","properties":{"name":["Jane Invented"],"birthDate":["1971"]}}
            {"id":"a3","schema":"LegalEntity","properties":{"name":["Jane Invented"],"passportNumber":["X123"]}}
            {"id":"a4","schema":"Address","properties":{"full":["Somewhere"]}}
            {"id":"a5","schema":"Company","properties":{"country":["in"]}}
            {"id":"a6","schema":"Company","properties":{"name":["Fictional Union"],"country":["suhh"]}}
            {"id":"a7","schema":"Company"
            {"id":"a8"}

            {"id":"a9","schema":"Organization","properties":{"name":["Fictional Guild"],"createdAt":["2022"]}}
            """);

    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fictional Mills", "Fictional Guild");
    ListEntry mills = pack.rows(ListEntry.class).getFirst();
    assertThat(mills.aliases()).containsExactly("Madeup Mills");
    assertThat(mills.countries()).containsExactly(new Country("IN"));
    assertThat(mills.since()).contains(LocalDate.of(2022, 6, 3));
    assertThat(mills.reference()).isEqualTo("a1");
    assertThat(pack.passedOver(Reason.PERSON)).isEqualTo(2);
    assertThat(pack.passedOver(Reason.NOT_AN_ORGANISATION)).isEqualTo(1);
    assertThat(Files.rejections(pack))
        .containsExactlyInAnyOrder(
            "5 name: no name",
            "6 country: a code that is no country's",
            "7 : no JSON",
            "8 : no entity: id, schema or properties are missing");
    assertThat(pack.toString()).doesNotContain("Jane", "X123", "1971", "a2", "a3");
  }

  @Test
  void aDataSetOfFollowTheMoneyIsAPackOfItsOwn() {
    PackImport pack =
        Files.imported(
            """
            {"id":"b1","schema":"Company","properties":{"name":["Fictional Loom"]}}
            {"id":"b2","schema":"Company","datasets":["set_one"],"properties":{"name":["Fictional Mill"]}}
            {"id":"b3","schema":"Company","datasets":["set_one","ext_Two"],"properties":{"name":["Fictional Dye"]}}
            {"id":"b4","schema":"Company","datasets":["set_one"],"properties":{"name":["Fictional Vat"]}}
            """);

    assertThat(pack.pack()).isEqualTo("ftm-set-one");
    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fictional Loom", "Fictional Mill", "Fictional Dye", "Fictional Vat");
    assertThat(
            Files.imported(
                    "{\"id\":\"b1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Loom\"]}}")
                .pack())
        .isEqualTo("follow-the-money");
  }

  /** What a part of the file names would count as an edition, and end the listings of the rest. */
  @Test
  void aFileOfSeveralDataSetsIsRefused() {
    Reading reading =
        PackWiring.recogniser()
            .read(
                """
                {"id":"b1","schema":"Company","datasets":["one"],"properties":{"name":["Fictional Loom"]}}
                {"id":"b2","schema":"Company","datasets":["one"],"properties":{"name":["Fictional Mill"]}}
                {"id":"b3","schema":"Company","datasets":["two"],"properties":{"name":["Fictional Dye"]}}
                """
                    .getBytes(UTF_8),
                LocalDate.of(2026, 9, 1));

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.reason()).contains("several data sets"));
  }

  @Test
  void noTwoDataSetsAreOnePack() {
    String longName = "a".repeat(60);

    assertThat(
            Stream.of("set_one", "set-one", "Set_one", "set_one_", longName, longName + "b")
                .map(EntityFilesTest::packOf)
                .distinct())
        .hasSize(6)
        .contains("ftm-set-one", "ftm-" + longName)
        .allMatch(pack -> pack.matches("[a-z0-9-]+"));
  }

  private static String packOf(String dataSet) {
    return Files.imported(
            "{\"id\":\"b1\",\"schema\":\"Company\",\"datasets\":[\"%s\"],\"properties\":{\"name\":[\"Loom\"]}}"
                .formatted(dataSet))
        .pack();
  }

  @Test
  void whoBearsAPersonsNumberInBrazilIsPassedOver() {
    PackImport pack =
        Files.imported(
            """
            {"id":"e1","schema":"LegalEntity","properties":{"name":["Pessoa Inventada"],"country":["br"],"taxNumber":["111.444.777-35"]}}
            {"id":"e2","schema":"Company","properties":{"name":["Pessoa Inventada 11144477735"],"jurisdiction":["br"]}}
            {"id":"e3","schema":"Company","properties":{"name":["Loja"],"alias":["Pessoa Inventada 111.444.777-35"]}}
            {"id":"e4","schema":"Company","properties":{"name":["Fictional Wool"],"country":["au"],"registrationNumber":["11144477735"]}}
            {"id":"e5","schema":"Company","properties":{"name":["Fazenda Fictícia"],"country":["br"],"taxNumber":["11.222.333/0001-81"]}}
            """);

    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("Fictional Wool", "Fazenda Fictícia");
    assertThat(pack.passedOver(Reason.PERSON)).isEqualTo(3);
    assertThat(pack.toString()).doesNotContain("Pessoa", "777");
  }

  /** A name that cannot be told would stop all telling; one that turns would show another. */
  @Test
  void textsThatNobodyShouldBeShownAreRefused() {
    PackImport pack =
        Files.imported(
            """
            {"id":"d1","schema":"Company","properties":{"name":["%s"]}}
            {"id":"d2","schema":"Company","properties":{"name":["Fictional Mill"],"alias":["%s"]}}
            {"id":"d3","schema":"Company","properties":{"name":["Fictional \\u202eMill"]}}
            {"id":"d4","schema":"Company","properties":{"name":["Fictional \\u0007Mill"]}}
            {"id":"d5\\u2066","schema":"Company","properties":{"name":["Fictional Mill"]}}
            {"id":"d6","schema":"Company","properties":{"name":["%s"]}}
            {"id":"d7","schema":"Company","properties":{"name":["Fictional\\nLoom"]}}
            """
                .formatted("a".repeat(501), "b".repeat(501), "c".repeat(500)));

    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::name))
        .containsExactly("c".repeat(500), "Fictional Loom");
    assertThat(Files.rejections(pack))
        .containsExactly(
            "1 : a text of more than 500 characters",
            "2 : a text of more than 500 characters",
            "3 : control or turning characters or broken Unicode",
            "4 : control or turning characters or broken Unicode",
            "5 : control or turning characters or broken Unicode");
  }

  @Test
  void whatAListSaysOfThoseWhomItNamesIsKept() {
    PackImport pack =
        Files.imported(
            """
            {"id":"c1","schema":"Company","properties":{"name":["Fictional Mill"],"topics":["forced.labor","debarment"]}}
            {"id":"c2","schema":"Company","properties":{"name":["Fictional Loom"],"topics":["forced.labor"]}}
            {"id":"c3","schema":"Company","properties":{"name":["Fictional Dye"],"topics":["sanction"]}}
            """);

    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::subject))
        .containsExactly(ListSubject.FORCED_LABOUR, ListSubject.NOT_STATED, ListSubject.NOT_STATED);
  }
}
