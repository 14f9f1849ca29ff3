package org.tierlight.graph.web;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** In what an export is written. */
enum ExportFormat {
  NDJSON("application/x-ndjson") {
    @Override
    Export open(OutputStream out, JsonMapper json) {
      return new NdjsonExport(out, json);
    }
  },
  CSV("text/csv;charset=UTF-8") {
    @Override
    Export open(OutputStream out, JsonMapper json) {
      return new CsvExport(out);
    }
  },
  GRAPHML("application/graphml+xml") {
    @Override
    Export open(OutputStream out, JsonMapper json) {
      return new GraphMlExport(out);
    }
  };

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  abstract Export open(OutputStream out, JsonMapper json);

  /** The format that a header names. */
  static Optional<ExportFormat> accepted(@Nullable String accept) {
    return Stream.of(values())
        .filter(format -> accept != null && accept.contains(format.mediaType.split(";", 2)[0]))
        .findFirst();
  }
}
