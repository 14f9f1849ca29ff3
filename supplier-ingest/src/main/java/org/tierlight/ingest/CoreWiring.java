package org.tierlight.ingest;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.capture.CaptureJobs;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.currency.Conversion;
import org.tierlight.ingest.currency.ExchangeRates;
import org.tierlight.ingest.currency.MoneyField;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.file.FileSeal;
import org.tierlight.ingest.file.JobFiles;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.grievance.GrievanceRules;
import org.tierlight.ingest.grievance.ReceiptCodes;
import org.tierlight.ingest.grievance.Seal;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.intake.FactLog;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.Ticks;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.kafka.KafkaFactLog;
import org.tierlight.ingest.likeness.Curation;
import org.tierlight.ingest.likeness.KnownSuppliers;
import org.tierlight.ingest.likeness.Matching;
import org.tierlight.ingest.likeness.PartyReading;
import org.tierlight.ingest.shipment.TradeRules;
import org.tierlight.ingest.submission.Examiner;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.submission.Tables;
import org.tierlight.ingest.supplier.SupplierRules;
import org.tierlight.ingest.table.TableReader;
import org.tierlight.ingest.xlsx.WorkbookReader;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.IsicCodes;

/** Puts rules, reference tables and the intake together. */
@Configuration(proxyBeanMethods = false)
class CoreWiring {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Decoder jsonDecoder() {
    return new JsonDecoder();
  }

  @Bean
  Tables tables() {
    return new TableReader(
        Map.of(
            TableRequest.Medium.CSV,
            new CsvReader(),
            TableRequest.Medium.WORKBOOK,
            new WorkbookReader()),
        ReferenceTables.columnNames(),
        CountryNames.shipped(),
        ReferenceTables.areas());
  }

  @Bean
  Seal seal(IngestSettings settings) {
    return FileSeal.in(settings.data().resolve("ingest").resolve("receipt-secret"));
  }

  @Bean
  ReceiptCodes receiptCodes(Seal seal) {
    return new ReceiptCodes(seal);
  }

  @Bean
  Examiner examiner(IngestSettings settings, Seal seal) {
    HsField goods = new HsField(HsCodes.shipped());
    MoneyField money = new MoneyField(conversion(settings));
    return new Examiner(
        new SupplierRules(
            CountryNames.shipped(), IsicCodes.shipped(), ReferenceTables.sectors(), goods, money),
        new TradeRules(goods, money),
        new GrievanceRules(ReferenceTables.grievanceWeights(), seal));
  }

  @Bean
  KeyIndex keyIndex() {
    return new KeyIndex(KafkaFactLog.TOPICS);
  }

  @Bean
  Claims claims(KeyIndex index) {
    return new Claims(index);
  }

  @Bean
  Intake intake(Examiner examiner, Claims claims, FactLog log, InstantSource clock) {
    return new Intake(examiner, claims, log, new Ticks(clock::instant));
  }

  @Bean
  Capture capture(Intake intake) {
    return new Capture(new EpcisDocuments(), intake);
  }

  @Bean
  CaptureJobs captureJobs(IngestSettings settings) {
    return JobFiles.in(settings.data().resolve("ingest").resolve("captures"));
  }

  @Bean
  PartyReading partyReading() {
    return new PartyReading(new IcuRomanisation());
  }

  @Bean
  KnownSuppliers knownSuppliers(PartyReading reading) {
    return new KnownSuppliers(reading);
  }

  @Bean
  Matching matching(KnownSuppliers known, PartyReading reading) {
    return new Matching(known, reading, Thresholds.PUBLISHED);
  }

  @Bean
  Curation curation(KnownSuppliers known) {
    return new Curation(known);
  }

  private static Conversion conversion(IngestSettings settings) {
    String own = settings.exchangeRates();
    ExchangeRates rates =
        own.isBlank()
            ? ReferenceTables.exchangeRates()
            : ReferenceTables.exchangeRates(Path.of(own));
    return new Conversion(rates, Currency.getInstance(settings.reportingCurrency()));
  }
}
