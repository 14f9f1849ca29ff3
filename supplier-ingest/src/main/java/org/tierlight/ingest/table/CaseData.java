package org.tierlight.ingest.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.IloIndicator;

/**
 * Cases of the Human Trafficking Case Data Standard 2.0 (IOM) as grievances: without any column
 * about a person, and with what a grievance needs beside. Columns that are refused are named,
 * nothing in them is looked at (ADR 0073).
 */
final class CaseData implements Layout {

  /** The standard's methods of control, as the ILO's indicators have them. */
  private static final Map<String, IloIndicator> CONTROL =
      Map.ofEntries(
          Map.entry("physicalthreats", IloIndicator.INTIMIDATION_AND_THREATS),
          Map.entry("threatslawenforcement", IloIndicator.INTIMIDATION_AND_THREATS),
          Map.entry("threatenschildrenfamily", IloIndicator.INTIMIDATION_AND_THREATS),
          Map.entry("psychologicalabuse", IloIndicator.INTIMIDATION_AND_THREATS),
          Map.entry("debtbondage", IloIndicator.DEBT_BONDAGE),
          Map.entry("falsepromises", IloIndicator.DECEPTION),
          Map.entry("physicalabuse", IloIndicator.VIOLENCE),
          Map.entry("sexualabuse", IloIndicator.VIOLENCE),
          Map.entry("takesearnings", IloIndicator.WITHHOLDING_OF_WAGES),
          Map.entry("restrictsfinancialaccess", IloIndicator.WITHHOLDING_OF_WAGES),
          Map.entry("restrictsmedicalcare", IloIndicator.ABUSIVE_CONDITIONS),
          Map.entry("withholdsnecessities", IloIndicator.ABUSIVE_CONDITIONS),
          Map.entry("psychoactivesubstance", IloIndicator.ABUSE_OF_VULNERABILITY),
          Map.entry("excessiveworkinghours", IloIndicator.EXCESSIVE_OVERTIME),
          Map.entry("withholdsdocuments", IloIndicator.RETENTION_OF_DOCUMENTS));

  /** Types of exploitation that are labour. */
  private static final Set<String> LABOUR = Set.of("forcedlabour", "childlabour", "servitude");

  private static final String[] METHODS = {"vic_methodsofcontrol", "methods_of_control"};
  private static final String[] TYPES = {"vic_typeofexploitation", "type_of_exploitation"};
  private static final Set<String> REQUIRED =
      Set.of(
          "site",
          "month",
          "channel",
          "scale",
          "scope",
          "irremediability",
          "consent_complainants",
          "consent_representative");
  private static final Set<String> PASSED_OVER =
      Set.of(
          "vic_forcedlabourindustry",
          "forced_labour_industry",
          "vic_traffickingstatus",
          "trafficking_status",
          "vic_methodofrecruitment",
          "method_of_recruitment",
          "cas_status",
          "status",
          "cas_reasonforcaseclosure",
          "reason_for_case_closure",
          "tierlight_row",
          "tierlight_problems");

  private final HeaderRow header;
  private final Map<String, String> mapping;
  private final Map<String, Integer> places;

  /**
   * A layout under a header.
   *
   * @param mapping which no column may have: it could pass over one about persons
   */
  CaseData(HeaderRow header, Map<String, String> mapping) {
    this.header = header;
    this.mapping = Map.copyOf(mapping);
    this.places = header.places();
  }

  @Override
  public String name() {
    return "htcds-cases";
  }

  @Override
  public List<Problem> problems() {
    List<Problem> persons =
        header.names().stream()
            .filter(name -> !isKnown(ColumnNames.folded(name)))
            .map(
                name ->
                    header.problem(
                        name,
                        ProblemCode.PERSON_DATA,
                        "is about a person or a place of one, or is not known here"))
            .toList();
    if (!persons.isEmpty()) {
      return persons;
    }
    return mapping.isEmpty() ? missing() : mapped();
  }

  @Override
  public Item item(Row.Read row, Origin origin) {
    Cells cells = new Cells(header, places, row);
    if (!isLabour(cells)) {
      return new Item.PassedOver(
          List.of(cells.problem(ProblemCode.NOT_KEPT, "is no exploitation of labour", TYPES)));
    }
    List<IloIndicator> indicators = indicators(cells);
    return indicators.size() == 1
        ? new Item.Submission(
            Kind.GRIEVANCE,
            grievance(cells, indicators.getFirst()),
            origin,
            "",
            pointer -> place(row, pointer))
        : notOne(cells, indicators);
  }

  /** Where no type is named it is taken as such. */
  private static boolean isLabour(Cells cells) {
    return cells.text(TYPES).stream()
        .allMatch(type -> codes(type).stream().anyMatch(LABOUR::contains));
  }

  private static List<IloIndicator> indicators(Cells cells) {
    return codes(cells.text(METHODS).orElse("")).stream()
        .flatMap(code -> Optional.ofNullable(CONTROL.get(code)).stream())
        .distinct()
        .toList();
  }

  private static Item notOne(Cells cells, List<IloIndicator> indicators) {
    String why =
        indicators.isEmpty()
            ? "is no method of control that the ILO's indicators know"
            : "names methods of several of the ILO's indicators: send a row for each";
    return new Item.Unreadable(List.of(cells.problem(ProblemCode.UNKNOWN_CODE, why, METHODS)));
  }

  private static Value grievance(Cells cells, IloIndicator indicator) {
    return new Filled()
        .text("site", cells.text("site"))
        .text("indicator", indicator.name())
        .text("month", cells.text("month"))
        .text("channel", cells.text("channel"))
        .inside(
            "severity",
            new Filled()
                .text("scale", cells.text("scale"))
                .text("scope", cells.text("scope"))
                .text("irremediability", cells.text("irremediability")))
        .inside(
            "consentToPublish",
            new Filled()
                .flag("complainants", cells.text("consent_complainants"))
                .flag("representative", cells.text("consent_representative")))
        .value();
  }

  private List<Problem> mapped() {
    return mapping.keySet().stream()
        .sorted()
        .map(
            name ->
                header.problem(
                    name, ProblemCode.BAD_MAPPING, "cannot be mapped in a table of cases"))
        .toList();
  }

  private List<Problem> missing() {
    return REQUIRED.stream()
        .filter(name -> !places.containsKey(name))
        .sorted()
        .map(name -> header.problem(name, ProblemCode.MISSING_COLUMN, "is required"))
        .toList();
  }

  private static boolean isKnown(String name) {
    return name.isEmpty()
        || REQUIRED.contains(name)
        || PASSED_OVER.contains(name)
        || Arrays.asList(METHODS).contains(name)
        || Arrays.asList(TYPES).contains(name);
  }

  private static List<String> codes(String cell) {
    return Arrays.stream(cell.split("[,;|]"))
        .map(code -> ColumnNames.folded(code).replace("_", ""))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private Place place(Row.Read row, String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    String column = pointer.startsWith("/consentToPublish") ? "consent_complainants" : last;
    Integer place = places.get(column);
    return new Place.Cell(row.number(), place == null ? "" : header.names().get(place));
  }
}
