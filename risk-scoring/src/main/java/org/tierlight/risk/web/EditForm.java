package org.tierlight.risk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Instead;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.DocumentWords;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsicCodes;
import org.tierlight.vocabulary.PastTime;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.RegionChoices;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/** Reads one edit of a scenario. */
final class EditForm {

  private static final int LONGEST_TEXT = 200;
  private static final int PARTS = 50;
  private static final IsicCodes ISIC = IsicCodes.shipped();
  private static final HsCodes HS = HsCodes.shipped();
  private static final double ROUNDING = 1e-9;
  private static final JsonFields.Unknown COUNTRY =
      new JsonFields.Unknown("UNKNOWN_COUNTRY", _ -> "a code of ISO 3166-1");
  private static final JsonFields.Unknown REGION =
      new JsonFields.Unknown("UNKNOWN_REGION", RegionChoices::instead);
  private static final JsonFields.Unknown INDUSTRY =
      new JsonFields.Unknown(
          "UNKNOWN_ISIC", _ -> "a section, division, group or class of ISIC Rev. 4");
  private static final JsonFields.Unknown GOOD =
      new JsonFields.Unknown("UNKNOWN_HS", _ -> "2, 4 or 6 digits of HS 2022");
  private static final JsonFields.Unknown DAY =
      new JsonFields.Unknown("BAD_DATE", _ -> "a date such as 2026-01-31");
  private static final String NAME = "1 to 100 letters of ASCII, digits or ._:~-";
  private static final String PUBLISHER =
      "who says so, in at most 80 letters, digits, spaces or .,&()'/:_-";

  /** What an edit does. */
  private enum Kind {
    SUPPOSE_SUPPLIER,
    DROP_SUPPLIER,
    REPLACE_SUPPLIER,
    MOVE_SHARE,
    ADD_EVIDENCE,
    WITHDRAW_EVIDENCE,
    DISCLOSE_TIER,
    CHANGE_PARAMETERS
  }

  private final FigureForm figures;
  private final LocalDate today;
  private final List<FieldProblem> problems;

  /**
   * A form.
   *
   * @param today when evidence is from that names no day
   * @param problems where what is wrong is put
   */
  EditForm(FigureForm figures, LocalDate today, List<FieldProblem> problems) {
    this.figures = figures;
    this.today = today;
    this.problems = problems;
  }

  /** The edit that is meant; empty where something is wrong with it. */
  Optional<Edit> read(JsonNode node, int place) {
    JsonFields fields = new JsonFields(node, "/edits/" + place, problems);
    Optional<Kind> kind = kind(fields);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Optional<Edit> edit = read(kind.get(), fields, place);
    return fields.areFine() ? edit : Optional.empty();
  }

  private static Optional<Kind> kind(JsonFields fields) {
    if (!fields.isClear()) {
      return Optional.empty();
    }
    Kind kind = fields.code("kind", Kind.class);
    return fields.isClear() ? Optional.of(kind) : Optional.empty();
  }

  private Optional<Edit> read(Kind kind, JsonFields fields, int place) {
    return switch (kind) {
      case SUPPOSE_SUPPLIER -> suppose(fields);
      case DROP_SUPPLIER ->
          Optional.of(
              new Edit.DropSupplier(
                  fields.supplier("buyer"),
                  fields.supplier("supplier"),
                  fields.code("instead", Instead.OTHERS)));
      case REPLACE_SUPPLIER ->
          Optional.of(
              new Edit.ReplaceSupplier(
                  fields.supplier("buyer"), fields.supplier("supplier"), fields.supplier("by")));
      case MOVE_SHARE ->
          Optional.of(
              new Edit.MoveShare(
                  fields.supplier("buyer"),
                  fields.supplier("from"),
                  fields.supplier("to"),
                  fields.share("share")));
      case ADD_EVIDENCE -> Optional.of(evidence(fields, place));
      case WITHDRAW_EVIDENCE ->
          Optional.of(
              new Edit.WithdrawEvidence(
                  fields.supplier("supplier"), fields.requiredText("item", LONGEST_TEXT)));
      case DISCLOSE_TIER -> disclose(fields);
      case CHANGE_PARAMETERS -> figures.read(fields, problems);
    };
  }

  private Optional<Edit> suppose(JsonFields fields) {
    Optional<Country> country = fields.coded("country", COUNTRY, Country::ofCode);
    Optional<Region> region = fields.coded("region", REGION, Region::ofCode);
    Origin origin = Origin.of(country, region);
    if (!origin.region().equals(region)) {
      problems.add(
          FieldProblem.at(
              fields.where("region"), "REGION_ELSEWHERE", "not in that country", "leave one out"));
    }
    return Optional.of(
        new Edit.SupposeSupplier(
            fields.supplier("supplier"),
            new Profile(
                fields.text("name", LONGEST_TEXT).orElse("a supposed supplier"),
                origin.country().orElse(null),
                origin.region().orElse(null),
                fields.codes("isic", INDUSTRY, ISIC::find),
                fields.codes("hs", GOOD, text -> HS.find(text, HsEdition.HS2022)),
                fields.flag("primaryProducer"),
                OptionalLong.empty(),
                Disclosure.VERIFIED_LIST)));
  }

  private Edit evidence(JsonFields fields, int place) {
    String item = fields.word("id", DocumentWords::isName, NAME).orElse("supposed-" + place);
    return new Edit.AddEvidence(
        fields.supplier("supplier"),
        new EvidenceItem(
            item,
            fields.code("sourceClass", SourceClass.class),
            fields.code("indicator", IloIndicator.class),
            fields.strength("strength"),
            observed(fields),
            fields.word("source", DocumentWords::isPublisher, PUBLISHER).orElse("supposed"),
            null,
            item));
  }

  private LocalDate observed(JsonFields fields) {
    LocalDate day = fields.coded("observedAt", DAY, EditForm::date).orElse(today);
    return switch (PastTime.of(begin(day), begin(today))) {
      case POSSIBLE -> day.isAfter(today) ? today : day;
      case TO_COME -> refused(fields, "FUTURE_DATE", "lies in the future", "a day that has passed");
      case TOO_EARLY -> refused(fields, "OUT_OF_RANGE", "lies before 1970", "a day since 1970");
    };
  }

  private LocalDate refused(JsonFields fields, String code, String message, String hint) {
    problems.add(FieldProblem.at(fields.where("observedAt"), code, message, hint));
    return today;
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Edit> disclose(JsonFields fields) {
    SupplierId supplier = fields.supplier("supplier");
    List<Edit.DiscloseTier.Part> upstream = new ArrayList<>();
    int place = 0;
    for (JsonNode element : fields.elements("upstream", 1, PARTS)) {
      JsonFields part = new JsonFields(element, fields.where("upstream/" + place++), problems);
      upstream.add(new Edit.DiscloseTier.Part(part.supplier("supplier"), part.share("share")));
      part.areFine();
    }
    double sum = upstream.stream().mapToDouble(Edit.DiscloseTier.Part::share).sum();
    if (sum > 1 + ROUNDING) {
      problems.add(
          FieldProblem.at(
              fields.where("upstream"),
              "SHARES_EXCEED_ALL",
              "the shares sum to more than 1",
              "shares of what is undisclosed, which sum to 1 or less"));
    }
    return fields.isClear()
        ? Optional.of(new Edit.DiscloseTier(supplier, upstream))
        : Optional.empty();
  }
}
