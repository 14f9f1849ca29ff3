package org.tierlight.ingest.epcis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierlight.ingest.visibility.Datum;
import org.tierlight.ingest.visibility.SensorElement;
import org.tierlight.ingest.visibility.SensorField;
import org.tierlight.ingest.visibility.SensorRecord;

/** Makes sensor elements of their fields. */
final class SensorReading {

  private static final String MEASUREMENTS = "https://gs1.org/voc/";
  private static final String COMPONENTS = "https://ref.gs1.org/cbv/Comp-";

  private static final List<SensorField> METADATA =
      List.of(
          SensorField.METADATA_TIME,
          SensorField.START_TIME,
          SensorField.END_TIME,
          SensorField.DEVICE_ID,
          SensorField.DEVICE_METADATA,
          SensorField.RAW_DATA,
          SensorField.DATA_PROCESSING_METHOD,
          SensorField.METADATA_RULES);

  private static final List<SensorField> REPORT =
      List.of(
          SensorField.TYPE,
          SensorField.EXCEPTION,
          SensorField.DEVICE_ID,
          SensorField.DEVICE_METADATA,
          SensorField.RAW_DATA,
          SensorField.DATA_PROCESSING_METHOD,
          SensorField.REPORT_TIME,
          SensorField.MICROORGANISM,
          SensorField.CHEMICAL_SUBSTANCE,
          SensorField.VALUE,
          SensorField.COMPONENT,
          SensorField.STRING_VALUE,
          SensorField.BOOLEAN_VALUE,
          SensorField.HEX_BINARY_VALUE,
          SensorField.URI_VALUE,
          SensorField.MIN_VALUE,
          SensorField.MAX_VALUE,
          SensorField.MEAN_VALUE,
          SensorField.STANDARD_DEVIATION,
          SensorField.PERCENTILE_RANK,
          SensorField.PERCENTILE_VALUE,
          SensorField.UNIT,
          SensorField.COORDINATE_REFERENCE_SYSTEM,
          SensorField.REPORT_RULES);

  private static final Set<String> WORDS =
      Arrays.stream(SensorField.values()).map(SensorField::word).collect(Collectors.toSet());

  private SensorReading() {}

  static boolean knows(String name) {
    return WORDS.contains(name);
  }

  static SensorElement element(Part part) {
    Fields fields = new Fields(part);
    return new SensorElement(
        fields.one("sensorMetadata").map(each -> record(each, METADATA)),
        fields.all("sensorReport").stream().map(each -> record(each, REPORT)).toList(),
        fields.extensions());
  }

  private static SensorRecord record(Part part, List<SensorField> known) {
    Fields fields = new Fields(part);
    Map<SensorField, Datum> data = new EnumMap<>(SensorField.class);
    for (SensorField field : known) {
      fields.one(field.word()).ifPresent(each -> data.put(field, datum(each, field.kind())));
    }
    return new SensorRecord(data, fields.extensions());
  }

  private static Datum datum(Part part, SensorField.Kind kind) {
    return switch (kind) {
      case TEXT -> new Datum.Text(Scalars.text(part));
      case URI -> new Datum.Uri(Scalars.uri(part));
      case DECIMAL -> new Datum.Decimal(Scalars.number(part));
      case MOMENT -> new Datum.Moment(Scalars.time(part));
      case MEASUREMENT -> new Datum.Uri(Scalars.word(part, MEASUREMENTS));
      case COMPONENT -> new Datum.Uri(Scalars.word(part, COMPONENTS));
    };
  }
}
