package org.tierlight.risk.kafka.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

/**
 * Compresses the stores and bounds their buffers: rows are JSON of one shape, and the arrays are in
 * memory already.
 */
public final class SmallStores implements RocksDBConfigSetter {

  private static final long WRITE_BUFFER = 4L << 20;

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    options.setWriteBufferSize(WRITE_BUFFER);
    options.setMaxWriteBufferNumber(2);
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setCacheIndexAndFilterBlocks(true);
    options.setTableFormatConfig(table);
  }

  @Override
  public void close(String store, Options options) {
    // Nothing was made that Kafka Streams does not close.
  }
}
