package org.tierlight.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class AddressBucketsTest {

  private final AddressBuckets buckets =
      new AddressBuckets(() -> new Allowance("address", 5).bucket());

  @Test
  void anyNumberOfAddressesTakesBoundedMemory() throws UnknownHostException {
    for (int host = 0; host < 3 * AddressBuckets.MOST_ADDRESSES; host++) {
      buckets.of(
          InetAddress.getByAddress(
              new byte[] {10, (byte) (host >> 16), (byte) (host >> 8), (byte) host}));
    }

    assertThat(buckets.size()).isEqualTo(AddressBuckets.MOST_ADDRESSES);
  }

  @Test
  void whoAskedLastIsRememberedLongest() throws UnknownHostException {
    InetAddress busy = InetAddress.ofLiteral("192.0.2.1");
    var bucket = buckets.of(busy);
    for (int host = 0; host < 2 * AddressBuckets.MOST_ADDRESSES; host++) {
      buckets.of(InetAddress.getByAddress(new byte[] {10, 0, (byte) (host >> 8), (byte) host}));
      assertThat(buckets.of(busy)).isSameAs(bucket);
    }
  }

  @Test
  void oneNetworkOfIpv6IsOneAddressAndEachIpv4IsItsOwn() throws UnknownHostException {
    assertThat(buckets.of(InetAddress.ofLiteral("2001:db8::1")))
        .isSameAs(buckets.of(InetAddress.ofLiteral("2001:db8::ffff:1")))
        .isNotSameAs(buckets.of(InetAddress.ofLiteral("2001:db8:0:1::1")));
    assertThat(buckets.of(InetAddress.ofLiteral("192.0.2.1")))
        .isNotSameAs(buckets.of(InetAddress.ofLiteral("192.0.2.2")));
  }
}
