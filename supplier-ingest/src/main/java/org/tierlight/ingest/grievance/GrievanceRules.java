package org.tierlight.ingest.grievance;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.grievance.GrievanceWeights.Channel;
import org.tierlight.ingest.grievance.GrievanceWeights.Irremediability;
import org.tierlight.ingest.grievance.GrievanceWeights.Scale;
import org.tierlight.ingest.grievance.GrievanceWeights.Scope;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a worker-voice partner may report: codes only, and only what complainants and their
 * representative chose to publish. It becomes evidence of the class CIVIL_SOCIETY that names
 * neither the partner nor the day.
 */
public final class GrievanceRules {

  /** The published word for who says so; the partner's name stays inside. */
  static final String SOURCE = "worker-voice partner";

  private static final Set<String> KNOWN =
      Set.of("site", "indicator", "severity", "month", "channel", "consentToPublish");
  private static final Set<String> SEVERITY = Set.of("scale", "scope", "irremediability");
  private static final Set<String> CONSENT = Set.of("complainants", "representative");

  private final GrievanceWeights weights;
  private final Seal seal;

  /** The rules with this table of weights; the seal hides the partner in the cluster. */
  public GrievanceRules(GrievanceWeights weights, Seal seal) {
    this.weights = weights;
    this.seal = seal;
  }

  /**
   * The evidence that a grievance becomes; whether it may stand, the collected problems say.
   *
   * @param partner who reports; goes, sealed, into the cluster only
   * @param evidenceId what the evidence is to be called
   */
  public Optional<EvidenceStatement> check(
      Form form, Instant now, String partner, String evidenceId) {
    form.closed(KNOWN);
    Optional<SupplierId> site = SupplierIds.read(form.field("site").required());
    Optional<IloIndicator> indicator = form.field("indicator").required().word(IloIndicator.class);
    Optional<YearMonth> month = month(form.field("month").required(), now);
    Optional<Channel> channel = form.field("channel").required().word(Channel.class);
    OptionalDouble strength = strength(form.field("severity").required(), channel);
    checkConsent(form.field("consentToPublish"));
    if (site.isEmpty() || indicator.isEmpty() || month.isEmpty() || strength.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EvidenceStatement(
            evidenceId,
            site.get(),
            SourceClass.CIVIL_SOCIETY,
            indicator.get(),
            strength.getAsDouble(),
            firstMoment(month.get()),
            SOURCE,
            null,
            cluster(partner, site.get(), indicator.get(), month.get()),
            null,
            null));
  }

  private OptionalDouble strength(Field severity, Optional<Channel> channel) {
    Optional<Form> form = severity.form().map(parts -> parts.closed(SEVERITY));
    Optional<Scale> scale = form.flatMap(parts -> code(parts, "scale", Scale.class));
    Optional<Scope> scope = form.flatMap(parts -> code(parts, "scope", Scope.class));
    Optional<Irremediability> irremediability =
        form.flatMap(parts -> code(parts, "irremediability", Irremediability.class));
    if (channel.isEmpty() || scale.isEmpty() || scope.isEmpty() || irremediability.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        weights.strength(channel.get(), scale.get(), scope.get(), irremediability.get()));
  }

  private static <E extends Enum<E>> Optional<E> code(Form form, String name, Class<E> words) {
    return form.field(name).required().word(words);
  }

  /** Both, or nothing: consent is never assumed. */
  private static void checkConsent(Field consent) {
    Optional<Form> form = consent.form().map(parts -> parts.closed(CONSENT));
    boolean given =
        form.isPresent()
            && CONSENT.stream().filter(who -> agreed(form.get(), who)).count() == CONSENT.size();
    if (!given) {
      consent.refuse(
          ProblemCode.NO_CONSENT, "must be true for the complainants and their representative");
    }
  }

  private static boolean agreed(Form form, String who) {
    return form.field(who).flag().orElse(false);
  }

  private static Optional<YearMonth> month(Field field, Instant now) {
    Optional<YearMonth> month =
        field.read(40, GrievanceRules::month, ProblemCode.BAD_MONTH, "is no month as YYYY-MM");
    month.map(GrievanceRules::firstMoment).ifPresent(moment -> Past.check(field, moment, now));
    return month;
  }

  private static Instant firstMoment(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** What one partner reports of one indicator at one site in one month is one thing. */
  private String cluster(String partner, SupplierId site, IloIndicator indicator, YearMonth month) {
    String told = String.join("\n", partner, site.value(), indicator.name(), month.toString());
    return "grievance-" + HexFormat.of().formatHex(seal.mark("cluster\n" + told), 0, 12);
  }
}
