package org.tierlight.risk.shelf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.pack.Recogniser;
import org.tierlight.vocabulary.Position;

/** Files in the publishers' forms with invented figures, and a store and a log in memory. */
final class Brought {

  static final String GOVERNANCE =
      """
      code,countryname,year,indicator,estimate,pctrank,pctranklower,pctrankupper
      VNM,Viet Nam,2024,rl,1,20,10,30
      VNM,Viet Nam,2024,cc,1,30,20,40
      VNM,Viet Nam,2024,va,1,10,5,20
      VNM,Viet Nam,2019,va,1,99,98,100
      """;
  static final String SLAVERY_INDEX =
      """
      Country,"Estimated prevalence of modern slavery per 1,000 population",Total Vulnerability score (%)
      Viet Nam,4.1,46
      """;
  static final String FREEDOM =
      """
      Country/Territory,C/T,Edition,Status,PR rating,CL rating,Total
      Viet Nam,c,2024,NF,7,5,19
      Viet Nam,c,2023,NF,7,5,99
      Turkmenistan,c,2024,NF,7,7,-2
      """;
  static final String RIGHTS = "Country,Country_Code,Rating\nViet Nam,VN,5\nNorway,NO,5+\n";
  static final String CORRUPTION =
      "Country / Territory,ISO3,CPI score 2024,Rank,Standard error\nViet Nam,VNM,40,88,2\n";
  static final String RATIFICATIONS =
      """
      country,country_iso,C029,P029,C105,C087,C098
      Viet Nam,VN,2007,2026,2020,1999 (denounced 2010),2019
      """;
  static final String GOODS =
      """
      <Goods><Good><Good_Name>Tea</Good_Name><Country_Name>Viet Nam</Country_Name>\
      <Child_Labor>No</Child_Labor><Forced_Labor>Yes</Forced_Labor></Good>\
      <Good><Good_Name>Moon Rocks</Good_Name><Country_Name>Viet Nam</Country_Name>\
      <Child_Labor>No</Child_Labor><Forced_Labor>Yes</Forced_Labor></Good></Goods>\
      """;

  final Map<String, byte[]> files = new HashMap<>();
  final Set<String> told = new HashSet<>();
  final List<Activation> log = new ArrayList<>();
  final Recogniser recogniser = PackWiring.recogniser();
  final PackIndicators tables = new PackIndicators(PackFiles.sources());
  final PackAppraisals appraisals;
  final PackShelf shelf;
  final PackIntake intake;
  boolean logAnswers = true;

  Brought() {
    PackKeeper keeper = new Memory();
    PackReader reader = new PackReader(keeper, recogniser);
    appraisals = new PackAppraisals(reader, tables, TestScale.PUBLISHED, TestScale.MEAN);
    shelf = new PackShelf(appraisals);
    shelf.caughtUp();
    intake =
        new PackIntake(
            recogniser,
            tables,
            shelf,
            new PackIntake.PackArchive(keeper, new PackReader(keeper, recogniser), this::append));
  }

  /** As after a restart: nothing is remembered but files and log. */
  PackAppraisals restarted() {
    return new PackAppraisals(
        new PackReader(new Memory(), recogniser), tables, TestScale.PUBLISHED, TestScale.MEAN);
  }

  /** Whoever reads the facts has come to the end of the log. */
  void read() {
    log.forEach(shelf::put);
  }

  static byte[] bytes(String file) {
    return file.getBytes(UTF_8);
  }

  private Position append(Activation activation) {
    if (!logAnswers) {
      throw new PackLogUnavailable("away");
    }
    told.add(activation.id());
    log.add(activation);
    return new Position("facts.packs", 0, told.size() - 1L);
  }

  private final class Memory implements PackKeeper {
    @Override
    public boolean keep(String sha256, byte[] file) {
      boolean isNew = !(read(sha256) instanceof Stored.Sound);
      files.put(sha256, file.clone());
      return isNew;
    }

    @Override
    public Stored read(String sha256) {
      byte[] file = files.get(sha256);
      return file == null ? new Stored.Lost("it is not there") : new Stored.Sound(file);
    }
  }

  static List<String> all() {
    return List.of(GOVERNANCE, SLAVERY_INDEX, FREEDOM, RIGHTS, CORRUPTION, RATIFICATIONS);
  }
}
