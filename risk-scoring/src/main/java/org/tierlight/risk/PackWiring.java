package org.tierlight.risk;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.risk.audit.PackedPast;
import org.tierlight.risk.csv.CsvDecoder;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.file.PackFolder;
import org.tierlight.risk.html.PageDecoder;
import org.tierlight.risk.json.JsonDecoder;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.KafkaPackHistory;
import org.tierlight.risk.kafka.KafkaPackLog;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.pack.Recogniser;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackIndicators;
import org.tierlight.risk.shelf.PackIntake;
import org.tierlight.risk.shelf.PackKeeper;
import org.tierlight.risk.shelf.PackLog;
import org.tierlight.risk.shelf.PackReader;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.risk.xlsx.WorkbookDecoder;
import org.tierlight.risk.xml.XmlDecoder;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.HsCodes;

/** Puts together what reads, keeps and uses the files that an operator brings. */
@Configuration(proxyBeanMethods = false)
public class PackWiring {

  /** All technologies; the ones with the plainest opening come first, text comes last. */
  @Bean
  public static Recogniser recogniser() {
    return new Recogniser(
        List.of(
            new WorkbookDecoder(),
            new PageDecoder(),
            new XmlDecoder(),
            new JsonDecoder(),
            new CsvDecoder()),
        CountryNames.shipped(),
        HsCodes.shipped());
  }

  @Bean
  ListMatching listMatching() {
    return new ListMatching(new IcuRomanisation());
  }

  @Bean
  PackIndicators packIndicators(ListMatching matching) {
    return new PackIndicators(PackFiles.sources().withSearches(matching));
  }

  @Bean
  PacksAtHand packsAtHand(PackShelf shelf, ListMatching matching, ParameterSets sets) {
    return new PacksAtHand(shelf, matching, sets);
  }

  @Bean
  KafkaPackLog packLog(RiskSettings settings) {
    return new KafkaPackLog(new Clients(settings.kafka()));
  }

  @Bean
  PackKeeper packKeeper(RiskSettings settings) {
    return new PackFolder(settings.data().resolve("packs"));
  }

  @Bean
  PackReader packReader(PackKeeper files, Recogniser recogniser) {
    return new PackReader(files, recogniser);
  }

  @Bean
  PackAppraisals packAppraisals(PackReader reader, PackIndicators tables, ParameterSets sets) {
    ParameterSet set = sets.inForce(Perspective.GENERIC);
    return new PackAppraisals(reader, tables, set.scale(), RiskWiring.mean(set));
  }

  @Bean
  PackShelf packShelf(PackAppraisals appraisals) {
    return new PackShelf(appraisals);
  }

  @Bean
  PackIntake packIntake(
      Recogniser recogniser,
      PackIndicators tables,
      PackShelf shelf,
      PackIntake.PackArchive archive) {
    return new PackIntake(recogniser, tables, shelf, archive);
  }

  @Bean
  PackIntake.PackArchive packArchive(PackKeeper files, PackReader reader, PackLog log) {
    return new PackIntake.PackArchive(files, reader, log);
  }

  @Bean
  PackedPast packedPast(RiskSettings settings, PackReader reader, ParameterSets sets) {
    ParameterSet set = sets.inForce(Perspective.GENERIC);
    PackAppraisals appraisals =
        new PackAppraisals(
            reader, new PackIndicators(PackFiles.sources()), set.scale(), RiskWiring.mean(set));
    return new PackedPast(new KafkaPackHistory(new Clients(settings.kafka())), appraisals);
  }
}
