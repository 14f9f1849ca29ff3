package org.tierlight.ingest.supplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.classification.SectorWords;
import org.tierlight.ingest.currency.MoneyField;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.SupplierStatement.Coordinates;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IsicCodes;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.RegionChoices;
import org.tierlight.vocabulary.SupplierId;

/** What a description of a supplier may hold. */
public final class SupplierRules {

  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "id",
          "identifiers",
          "name",
          "aliases",
          "country",
          "region",
          "address",
          "coordinates",
          "isic",
          "sector",
          "facilityType",
          "hs",
          "hsEdition",
          "primaryProducer",
          "declaredPurchases",
          "disclosure");
  private static final Set<String> COORDINATES = Set.of("latitude", "longitude");
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_ADDRESS = 600;
  private static final int MOST_ALIASES = 50;
  private static final int LONGEST_REPEATED = 40;
  private static final Pattern FEW_WORDS =
      Pattern.compile("[\\p{L}\\p{M}'’.-]+(?: [\\p{L}\\p{M}'’.-]+){0,2}");

  private final CountryNames countries;
  private final IndustryFields industries;
  private final HsField goods;
  private final MoneyField money;

  /** The rules over these reference tables. */
  public SupplierRules(
      CountryNames countries,
      IsicCodes isic,
      SectorWords sectors,
      HsField goods,
      MoneyField money) {
    this.countries = countries;
    this.industries = new IndustryFields(isic, sectors);
    this.goods = goods;
    this.money = money;
  }

  /** The statement of a form; whether it may stand, the collected problems say. */
  public Optional<SupplierStatement> check(Form form, Instant now) {
    form.closed(KNOWN);
    Optional<SupplierId> id = SupplierIds.read(form.field("id"));
    Optional<String> name = name(form.field("name").required());
    Optional<Region> region = region(form.field("region"));
    Optional<Country> country = country(form.field("country"), region);
    Optional<String> address = form.field("address").text(LONGEST_ADDRESS);
    Map<String, String> identifiers = IdentifierFields.read(form.field("identifiers"));
    List<String> aliases = aliases(form.field("aliases"));
    Optional<Coordinates> coordinates = coordinates(form.field("coordinates"));
    var isic = industries.read(form);
    var hs = goods.all(form);
    boolean primary = form.field("primaryProducer").flag().orElse(false);
    Optional<Money> purchases =
        money.read(form.field("declaredPurchases"), now).map(MoneyField.Amount::reported);
    Disclosure disclosure = disclosure(form.field("disclosure"));
    return name.map(
        known ->
            new SupplierStatement(
                id.orElseGet(
                    () ->
                        SupplierIdentity.of(
                            identifiers, known, country.orElse(null), address.orElse(null))),
                known,
                aliases,
                identifiers,
                country.orElse(null),
                region.orElse(null),
                address.orElse(null),
                coordinates.orElse(null),
                isic,
                hs,
                primary,
                purchases.orElse(null),
                disclosure));
  }

  private static Optional<Region> region(Field field) {
    Optional<String> text = field.text(20);
    Optional<Region> region = text.flatMap(Region::ofCode);
    if (text.isPresent() && region.isEmpty()) {
      field.refuse(
          ProblemCode.UNKNOWN_REGION,
          "is no region of ISO 3166-2; send " + RegionChoices.instead(text.get()));
    }
    return region;
  }

  /** A region names its country; a country that contradicts it is refused. */
  private Optional<Country> country(Field field, Optional<Region> region) {
    Optional<Country> named = named(field);
    Optional<Country> ofRegion = region.map(Region::country);
    if (named.isPresent() && ofRegion.isPresent() && !named.equals(ofRegion)) {
      field.refuse(ProblemCode.REGION_ELSEWHERE, "is not the country of the region");
    }
    return named.or(() -> ofRegion);
  }

  private Optional<Country> named(Field field) {
    Optional<String> text = field.text(100);
    Optional<Country> country = text.flatMap(countries::find);
    if (text.isPresent() && country.isEmpty()) {
      field.refuse(ProblemCode.UNKNOWN_COUNTRY, shown(text.get()) + "is no country");
    }
    return country;
  }

  /** The one text that a message repeats, if it may be a country's name and no address. */
  private static String shown(String text) {
    return text.length() <= LONGEST_REPEATED && FEW_WORDS.matcher(text).matches()
        ? "'" + text + "' "
        : "";
  }

  private static Optional<String> name(Field field) {
    Optional<String> name = field.text(LONGEST_NAME);
    if (name.isPresent() && !SupplierIdentity.isName(name.get())) {
      field.refuse(ProblemCode.BAD_CHARACTER, "has no letter or digit");
      return Optional.empty();
    }
    return name;
  }

  private static List<String> aliases(Field field) {
    return field.items(MOST_ALIASES).stream()
        .map(alias -> alias.text(LONGEST_NAME))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Coordinates> coordinates(Field field) {
    return field
        .form()
        .map(form -> form.closed(COORDINATES))
        .flatMap(
            form -> {
              Optional<BigDecimal> latitude = degrees(form.field("latitude"), 90);
              Optional<BigDecimal> longitude = degrees(form.field("longitude"), 180);
              return latitude.flatMap(north -> longitude.map(east -> place(north, east)));
            });
  }

  private static Optional<BigDecimal> degrees(Field field, int most) {
    return field.required().decimal(BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
  }

  private static Coordinates place(BigDecimal latitude, BigDecimal longitude) {
    return new Coordinates(latitude.doubleValue(), longitude.doubleValue());
  }

  /** Where nobody says on what the list rests, the least trusted is assumed (method 1, c0). */
  private static Disclosure disclosure(Field field) {
    return field.word(Disclosure.class).orElse(Disclosure.CUSTOMS_ONLY);
  }
}
