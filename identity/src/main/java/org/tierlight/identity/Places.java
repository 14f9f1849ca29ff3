package org.tierlight.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Countries, provinces and towns that many goods come from (typed by hand). They tell the houses of
 * one firm apart, yet say of no firm which it is.
 */
final class Places {

  private static final Set<String> WORDS =
      Stream.of(
              """
          bangladesh brazil cambodia china egypt india indonesia mexico pakistan russia thailand turkey turkiye vietnam
          anhui beijing chongqing dongguan foshan fujian guangdong guangxi guangzhou hangzhou hebei henan hubei hunan
          jiangsu jiangxi nanjing ningbo qingdao shandong shanghai shaoxing shenzhen sichuan suzhou tianjin wenzhou wuhan
          wuxi xiamen xinjiang yiwu zhejiang zhongshan dhaka chittagong chattogram gazipur narayanganj bengal bengaluru
          bangalore chennai coimbatore delhi gujarat haryana karnataka kolkata ludhiana mumbai punjab rajasthan surat
          tamilnadu tiruppur tirupur faisalabad karachi lahore sialkot sindh hanoi saigon ankara bursa denizli istanbul
          izmir bandung jakarta java
          """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private Places() {}

  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
