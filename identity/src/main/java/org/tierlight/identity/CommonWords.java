package org.tierlight.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of words before any company is: those of the trade say little. A list typed by
 * hand, not a count of what companies bear: every other word is as rare as can be.
 */
public final class CommonWords implements Rarity {

  private static final double COMMON = 0.25;

  private static final Set<String> WORDS =
      Stream.of(
              """
          international trading trade textile garment apparel clothing fashion knitwear knitting knit spinning weaving
          dyeing printing embroidery washing denim footwear shoes leather factory mills mill industries enterprise
          manufacturing manufacturers production products product import export global worldwide general national
          services service solutions systems system technology engineering electronics electric electrical mechanical
          construction development investment management business bank trust fund capital partners logistics transport
          shipping foods food agro agricultural farm farms mining metals steel chemical chemicals plastic plastics paper
          packaging printing furniture home house city new first united union brothers sons and de del la das dos van
          shi xian qu sheng zhen cun fang zhi dian zi jituan fu zhuang mian sanayi ticaret tekstil dis giyim corporation
          konfeksiyon sociedad industria industrias comercio comercial indo asia asian world star
          group holding industrial
          """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public double of(String word) {
    return WORDS.contains(word) ? COMMON : 1;
  }
}
