package org.tierlight.gateway.web;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A bucket for each client address, for the addresses that asked last: who has been away for long
 * has a full bucket anyway. One network of IPv6 (64 bits) counts as one address, since whoever has
 * one address there has them all.
 */
final class AddressBuckets {

  static final int MOST_ADDRESSES = 10_000;
  private static final int NETWORK_BYTES = 8;

  private final Supplier<Bucket> fresh;
  private final Map<ByteBuffer, Bucket> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  AddressBuckets(Supplier<Bucket> fresh) {
    this.fresh = fresh;
  }

  synchronized Bucket of(InetAddress address) {
    return latest.computeIfAbsent(network(address), network -> fresh.get());
  }

  synchronized int size() {
    return latest.size();
  }

  private static ByteBuffer network(InetAddress address) {
    byte[] bytes = address.getAddress();
    int length = address instanceof Inet6Address ? NETWORK_BYTES : bytes.length;
    return ByteBuffer.wrap(bytes, 0, length).slice();
  }
}
