package nl.ongekend.core.reading.concept;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that hold a sentence together and say nothing of a skill, in Dutch and English. A label of
 * nothing else, such as {@code IT}, is not looked for.
 */
final class StopWords {

  private static final String ENGLISH =
      """
      a an the of in on at to for from with within by and or as into its their your our my his her \
      is are be been being was were will shall can could would should may must do does did have has \
      had you we they he she i me us them it this that these those who which what when where how if \
      then than so not no all any some each every more most very also too only just etc eg ie \
      via per about between during without\
      """;

  private static final String DUTCH =
      """
      de het een der den des van voor aan met en of op te tot om uit bij door als zijn waren wordt \
      worden word ben bent heb hebt heeft hebben kan kunt kunnen kun zal zult zullen zou zouden moet \
      moeten mag mogen wil wilt willen doet doen je jij jou jouw u uw wij ons onze ze zij hij hun hen \
      ik mij mijn er hier daar die dat deze dit wie wat waar wanneer hoe dan zo niet geen alle elke \
      ieder iedere meer meest zeer heel erg ook nog maar al zich tussen tijdens zonder naar bijv\
      """;

  private static final Set<String> WORDS =
      Pattern.compile("\\s+")
          .splitAsStream(ENGLISH + " " + DUTCH)
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Returns whether a folded word is one of them. */
  static boolean has(String folded) {
    return WORDS.contains(folded);
  }
}
