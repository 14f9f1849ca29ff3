package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Sector;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.graph.suppliers.SortKeys;
import org.tierlight.graph.suppliers.Spelling;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;

/** A description as properties of {@code :Supplier} and {@code :Site}. */
final class ProfileRow {

  private ProfileRow() {}

  static Map<String, @Nullable Object> write(SupplierId id, Stamped<Profile> stamped) {
    Profile profile = stamped.value();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("describedStamp", Columns.write(stamped.stamp()));
    row.put("describedLearnt", Columns.write(stamped.learnt()));
    row.put("undeclared", false);
    row.put("name", profile.name());
    row.put("byName", SortKeys.byName(profile.name(), id));
    row.put("aliases", profile.aliases());
    List<String> schemes = profile.identifiers().keySet().stream().sorted().toList();
    row.put("identifierSchemes", schemes);
    row.put("identifiers", identifiers(schemes, profile));
    row.put("country", Optional.ofNullable(profile.country()).map(Country::code).orElse(null));
    row.put("region", Optional.ofNullable(profile.region()).map(Region::code).orElse(null));
    row.put("isic", profile.isic().stream().map(IsicCode::code).toList());
    row.put("sectors", Sector.around(profile.isic()));
    row.put("hs", Columns.write(new TreeSet<>(profile.hs())));
    row.put("primaryProducer", profile.primaryProducer());
    row.put("disclosure", profile.disclosure().name());
    row.put("words", Spelling.line(words(id, profile)));
    row.put("places", places(profile.site()));
    putPurchases(row, profile.declaredPurchases());
    return row;
  }

  /** By what a supplier is found. */
  private static List<String> words(SupplierId id, Profile profile) {
    return Stream.of(
            Stream.of(profile.name(), id.value()),
            profile.aliases().stream(),
            profile.identifiers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + " " + one.getValue()))
        .flatMap(it -> it)
        .toList();
  }

  private static @Nullable String places(@Nullable Site site) {
    String address = site == null ? null : site.address();
    return address == null ? null : Spelling.line(List.of(address));
  }

  private static List<String> identifiers(List<String> schemes, Profile profile) {
    return schemes.stream()
        .map(scheme -> scheme + ":" + profile.identifiers().get(scheme))
        .toList();
  }

  private static void putPurchases(Map<String, @Nullable Object> row, @Nullable Money purchases) {
    row.put("purchasesCents", purchases == null ? null : purchases.cents());
    row.put("purchasesCurrency", purchases == null ? null : purchases.currency().getCurrencyCode());
  }

  /** A description and its site together. */
  static Map<String, @Nullable Object> writeWithSite(SupplierId id, Stamped<Profile> stamped) {
    Map<String, @Nullable Object> row = new HashMap<>(write(id, stamped));
    row.putAll(write(stamped.value().site()));
    return row;
  }

  /** A site; all absent where there is none, so that an earlier one goes. */
  static Map<String, @Nullable Object> write(@Nullable Site site) {
    Optional<Site> known = Optional.ofNullable(site);
    Optional<Site.Place> place = known.map(Site::place);
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("address", known.map(Site::address).orElse(null));
    row.put("latitude", place.map(Site.Place::latitude).orElse(null));
    row.put("longitude", place.map(Site.Place::longitude).orElse(null));
    row.put("gln", known.map(Site::gln).orElse(null));
    row.put("osId", known.map(Site::osId).orElse(null));
    return row;
  }

  /** A description with when it was said and learnt. */
  static Stamped<Profile> readStamped(Value row, Value site) {
    return new Stamped<>(
        Columns.stamp(row.get("describedStamp")),
        requireNonNull(Columns.instant(row.get("describedLearnt"))),
        requireNonNull(read(row, site)));
  }

  /** The description in a supplier's and a site's properties; none of a stub. */
  static @Nullable Profile read(Value row, Value site) {
    if (row.get("undeclared").asBoolean()) {
      return null;
    }
    return new Profile(
        row.get("name").asString(),
        Columns.texts(row.get("aliases")),
        identifiers(row),
        row.get("country").isNull() ? null : new Country(row.get("country").asString()),
        row.get("region").isNull() ? null : new Region(row.get("region").asString()),
        site.isNull() ? null : site(site),
        Columns.texts(row.get("isic")).stream().map(IsicCode::new).toList(),
        List.copyOf(Columns.hs(row.get("hs"))),
        row.get("primaryProducer").asBoolean(),
        purchases(row),
        Disclosure.valueOf(row.get("disclosure").asString()));
  }

  private static Map<String, String> identifiers(Value row) {
    List<String> schemes = Columns.texts(row.get("identifierSchemes"));
    List<String> texts = Columns.texts(row.get("identifiers"));
    Map<String, String> identifiers = new HashMap<>();
    for (int place = 0; place < schemes.size(); place++) {
      String scheme = schemes.get(place);
      identifiers.put(scheme, texts.get(place).substring(scheme.length() + 1));
    }
    return identifiers;
  }

  private static @Nullable Site site(Value row) {
    Site.Place place =
        row.get("latitude").isNull()
            ? null
            : new Site.Place(row.get("latitude").asDouble(), row.get("longitude").asDouble());
    return Site.of(
            Columns.text(row.get("address")),
            place,
            Columns.text(row.get("gln")),
            Columns.text(row.get("osId")))
        .orElse(null);
  }

  private static @Nullable Money purchases(Value row) {
    String currency = Columns.text(row.get("purchasesCurrency"));
    return currency == null
        ? null
        : new Money(row.get("purchasesCents").asLong(), Currency.getInstance(currency));
  }
}
