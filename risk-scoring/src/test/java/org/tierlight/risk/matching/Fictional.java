package org.tierlight.risk.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Reading;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.OpenPacks;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/** Lists and suppliers that nobody is. */
public final class Fictional {

  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  public static final String CNPJ = "11.222.333/0001-81";
  public static final String BRAZIL =
      """
      ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Inclusão no Cadastro de Empregadores
      1;2021;PA;Fazenda Fictícia Ltda;11.222.333/0001-81;05/10/2022
      """;
  static final String OTHER_EMPLOYER =
      BRAZIL.replace(CNPJ, "11.444.777/0001-61").replace("Fazenda", "Usina");
  public static final String UFLPA =
      "Name of Entity,Effective Date\nFictional Cotton Co.,\"June 21, 2022\"\n";
  static final String ORDERS =
      """
      Country,Entity,WRO/Finding,Status,Effective Date
      China,"Fictional Garment Co., Ltd.",WRO,Active,9/14/2020
      """;

  private Fictional() {}

  /** An operator's own list of one entry; a ship bears an IMO number. */
  static String own(
      String name, String aliases, String country, String numbers, String address, String scope) {
    return """
    name,aliases,country,identifiers,address,scope,hs,region,imo,since,reference
    %s,%s,%s,%s,"%s",%s,%s,%s,%s,2024-01-31,order 1
    """
        .formatted(
            name,
            aliases,
            country,
            numbers,
            address,
            scope,
            scope.equals("PRODUCT") ? "5201" : "",
            scope.equals("REGION") ? "CN-XJ" : "",
            scope.equals("VESSEL") ? "9074729" : "");
  }

  /** A company of a data set. */
  static String entity(String dataSet, String id, String name, String properties) {
    return """
    {"id":"%s","schema":"Company","datasets":["%s"],"properties":{"name":["%s"]%s}}
    """
        .formatted(id, dataSet, name, properties);
  }

  /** A supplier as it describes itself. */
  public static DescribedSupplier supplier(
      String id, String name, @Nullable String country, Map<String, String> numbers) {
    return new DescribedSupplier(
        new SupplierId(id),
        name,
        List.of(),
        Optional.ofNullable(country).map(Country::new),
        numbers,
        Optional.empty());
  }

  /** A matching that knows nobody and no list. */
  public static ListMatching matching() {
    return new ListMatching(new IcuRomanisation());
  }

  /** The version of a second. */
  public static Version version(int second) {
    return new Version(NOON.plusSeconds(second), "v");
  }

  /** Files that are in force. */
  public static OpenPacks packs(String... files) {
    List<OpenPack> open = new ArrayList<>();
    for (String file : files) {
      PackImport content = imported(file);
      open.add(new OpenPack(activation(content, Math.floorMod(file.hashCode(), 1_000)), content));
    }
    return new OpenPacks(open, List.of());
  }

  static PackImport imported(String file) {
    Reading reading = PackWiring.recogniser().read(file.getBytes(UTF_8), LocalDate.of(2026, 9, 1));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).pack();
  }

  static Activation activation(PackImport content, int second) {
    PackFormat format = content.format();
    return new Activation(
        content.pack() + "/" + second,
        content.pack(),
        content.edition(),
        format,
        "%064d".formatted(second),
        1,
        content.rows().size(),
        0,
        NOON,
        "analyst");
  }

  static MatchDecision decision(Match match, Verdict verdict, int second) {
    return decision(match, verdict, second, Optional.empty());
  }

  static MatchDecision decision(
      Match match, Verdict verdict, int second, Optional<Instant> askAgainAt) {
    return new MatchDecision(
        "d" + second,
        match.id(),
        match.list().pack(),
        match.entryKey(),
        match.supplier().id(),
        verdict,
        "seen",
        "analyst",
        NOON.plusSeconds(second),
        askAgainAt);
  }

  static String id(ListingFact fact) {
    return switch (fact) {
      case ListingFact.Listed listed -> listed.evidenceId();
      case ListingFact.Delisted delisted -> delisted.evidenceId();
    };
  }
}
