package org.tierlight.identity;

import static org.tierlight.identity.LegalFamily.ANY;
import static org.tierlight.identity.LegalFamily.BY_SHARES;
import static org.tierlight.identity.LegalFamily.CORPORATION;
import static org.tierlight.identity.LegalFamily.CO_OPERATIVE;
import static org.tierlight.identity.LegalFamily.PARTNERSHIP;
import static org.tierlight.identity.LegalFamily.PRIVATE;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The legal forms of companies as they are written at the ends of names, in the languages of the
 * countries that most goods come from (after ISO 20275, typed by hand).
 */
final class LegalForms {

  private static final Map<LegalFamily, String> WRITTEN =
      Map.of(
          PRIVATE,
          """
          ltd, limited, llc, l l c, limited liability company, co ltd, co limited, company limited, co llc
          pvt ltd, pvt limited, private limited, private ltd, p ltd, pty ltd, pty limited, proprietary limited
          pte ltd, pte limited, pte, pvt, pty, private, sdn bhd, sendirian berhad, w l l, wll, fzc, fze, fz llc, dmcc
          gmbh, ges m b h, mbh, gesellschaft mit beschrankter haftung, ug, ug haftungsbeschrankt
          sarl, s a r l, sarlau, societe a responsabilite limitee, eurl, sas, societe par actions simplifiee, sasu, sprl, bvba
          srl, s r l, srls, societa a responsabilita limitata, societatea cu raspundere limitata, sociedad de responsabilidad limitada
          s de rl de cv, s de r l de c v, sl, slu, sociedad limitada, ltda, limitada, lda, eireli, unipessoal lda, sociedade limitada
          bv, b v, besloten vennootschap, aps, oy, kft, korlatolt felelossegu tarsasag, doo, d o o, eood, ood, sia, uab, ou
          spolka z ograniczona odpowiedzialnoscia, sp z oo, sp z o o, spzoo, sro, s r o, spolecnost s rucenim omezenym
          ooo, obshchestvo s ogranichennoy otvetstvennostyu, tov, too, mchj, xk
          ltd sti, limited sirketi, ltd sirketi, limited sti
          有限公司, 有限责任公司, 有限責任公司, 유한회사, 有限会社, 合同会社, godo kaisha, yugen kaisha
          cong ty tnhh, trach nhiem huu han, tnhh, tnhh mtv, cong ty trach nhiem huu han, mot thanh vien
          المحدودة, ذ م م, ذ.م.م, شركة ذات مسؤولية محدودة, ذات مسؤولية محدودة
          प्राइवेट लिमिटेड, प्रा लि, लिमिटेड, लि
          จำกัด, ห้างหุ้นส่วนจำกัด
          """,
          BY_SHARES,
          """
          plc, public limited company, p l c, ag, aktiengesellschaft, se, sa, s a, societe anonyme, sociedad anonima
          sa de cv, s a de c v, sab de cv, sapi de cv, sac, s a c, saa, sociedad anonima cerrada, spa, s p a, societa per azioni
          nv, n v, naamloze vennootschap, ab, aktiebolag, publ, as, a s, asa, aksjeselskap, aktieselskab, oyj, osakeyhtio
          jsc, ojsc, cjsc, pjsc, joint stock company, open joint stock company, closed joint stock company, public joint stock company
          oao, zao, pao, ao, otkrytoye aktsionernoye obshchestvo, aktsionernoye obshchestvo, publichnoye aktsionernoye obshchestvo
          zakrytoye aktsionernoye obshchestvo, vat, prat, pat
          anonim sirketi, as, anonim sirket, sanayi ve ticaret anonim sirketi
          股份有限公司, 株式会社, kabushiki kaisha, kk, 주식회사, co kk
          cong ty co phan, cty co phan, ctcp, jsc
          tbk, pt tbk, pt, perseroan terbatas, bhd, berhad, psc, saog, kscp, qpsc, saoc
          مساهمة عامة, شركة مساهمة, ش م م, ش.م.م, مساهمة
          บริษัท จำกัด มหาชน, จำกัด มหาชน, มหาชน, pcl, public company limited
          sa de cv, sociedade anonima, s a de c v, a e, ae
          """,
          CORPORATION,
          "inc, incorporated, corp, corporation, corpn",
          PARTNERSHIP,
          """
          lp, l p, limited partnership, llp, l l p, limited liability partnership, kg, kommanditgesellschaft
          gmbh co kg, gmbh and co kg, ohg, gbr, snc, sca, sas di, cv, vof, v o f, kgaa, spolka komandytowa, sp k
          """,
          CO_OPERATIVE,
          "coop, co op, cooperative, cooperativa, genossenschaft, eg, kooperatif, koperasi, sccl",
          ANY,
          """
          co, company, cie, compagnie, the, cong ty, cty
          公司, شركة, บริษัท, บริษัทจำกัด, कंपनी, 회사, ve, und, et, tic, san, sirketi, ud, kg
          """);

  /** What joins forms at the end of a name is a word of its own at the beginning: San Tomé. */
  private static final Set<String> ONLY_LAST = Set.of("ve", "und", "et", "tic", "san");

  /** A name without its legal forms, and what kinds of company those make. */
  record Stripped(List<String> words, Set<LegalFamily> families) {}

  private final Map<List<String>, Set<LegalFamily>> families = new HashMap<>();
  private final int longest;

  /**
   * The forms as they read once a text is in words.
   *
   * @param words how a text becomes words
   */
  LegalForms(Function<String, List<String>> words) {
    WRITTEN.forEach(
        (family, forms) ->
            Stream.of(forms.strip().split("[,\n]"))
                .map(form -> words.apply(form.strip()))
                .forEach(form -> add(form, family)));
    longest = families.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  private void add(List<String> form, LegalFamily family) {
    families.computeIfAbsent(form, _ -> EnumSet.noneOf(LegalFamily.class)).add(family);
  }

  /** Takes forms off both ends, the longest first; a name of forms alone keeps its last. */
  Stripped strip(List<String> name) {
    Set<LegalFamily> found = EnumSet.noneOf(LegalFamily.class);
    List<String> words = name;
    int length = words.size();
    do {
      length = words.size();
      words = withoutEnd(words, found);
      words = withoutBeginning(words, found);
    } while (words.size() < length);
    found.remove(LegalFamily.ANY);
    return new Stripped(words, found);
  }

  private List<String> withoutEnd(List<String> words, Set<LegalFamily> found) {
    for (int size = Math.min(longest, words.size() - 1); size > 0; size--) {
      List<String> rest = words.subList(0, words.size() - size);
      if (isForm(words.subList(rest.size(), words.size()), found)) {
        return rest;
      }
    }
    return words;
  }

  private List<String> withoutBeginning(List<String> words, Set<LegalFamily> found) {
    for (int size = Math.min(longest, words.size() - 1); size > 0; size--) {
      List<String> first = words.subList(0, size);
      if (!ONLY_LAST.contains(first.getFirst()) && isForm(first, found)) {
        return words.subList(size, words.size());
      }
    }
    return words;
  }

  private boolean isForm(List<String> words, Set<LegalFamily> found) {
    Set<LegalFamily> known = families.getOrDefault(words, Set.of());
    found.addAll(known);
    return !known.isEmpty();
  }

  /** The written forms of scripts that put no space before them. */
  static List<String> withoutSpaces() {
    return WRITTEN.values().stream()
        .flatMap(forms -> Stream.of(forms.strip().split("[,\n]")))
        .map(String::strip)
        .filter(form -> form.codePoints().anyMatch(LegalForms::isWrittenWithoutSpaces))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static boolean isWrittenWithoutSpaces(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HANGUL, THAI, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
