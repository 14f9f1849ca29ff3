package org.tierlight.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Batches;
import org.tierlight.local.load.Kind;
import tools.jackson.databind.json.JsonMapper;

/** Sends the demo's items, many in one request. */
final class Sending {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final GatewayClient gateway;
  private final Progress progress;

  Sending(GatewayClient gateway, PrintWriter out) {
    this.gateway = gateway;
    this.progress = new Progress(out);
  }

  /** Sends items and answers what became of each; a refused one is an error of the demo. */
  List<Receipt.Status> send(Kind kind, List<?> items) throws IOException, InterruptedException {
    List<Receipt.Status> fates = new ArrayList<>();
    for (int start = 0; start < items.size(); start += Batches.MOST_ITEMS) {
      List<?> batch = items.subList(start, Math.min(items.size(), start + Batches.MOST_ITEMS));
      gateway
          .submit(kind.path(), "application/x-ndjson", lines(batch))
          .forEach(receipt -> fates.add(taken(receipt)));
      progress.show(kind.words(fates.size()));
    }
    long duplicates = fates.stream().filter(fate -> fate == Receipt.Status.DUPLICATE).count();
    progress.end("%s sent, known before: %d".formatted(kind.words(fates.size()), duplicates));
    return fates;
  }

  private static byte[] lines(List<?> items) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Object item : items) {
      lines.writeBytes(JSON.writeValueAsBytes(item));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static Receipt.Status taken(Receipt receipt) {
    if (receipt.status() == Receipt.Status.REJECTED) {
      throw new IllegalStateException("the gateway refused an item of the demo: " + receipt);
    }
    return receipt.status();
  }
}
