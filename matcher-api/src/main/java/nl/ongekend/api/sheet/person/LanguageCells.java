package nl.ongekend.api.sheet.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.core.profile.Cefr;

/** Reads cells that name languages and levels. */
final class LanguageCells {

  private static final Pattern WITH_LEVEL =
      Pattern.compile("(?iu)(.+?)[\\s:(=-]+(none|geen|[abc][12])\\)?");

  private static final Map<String, String> CODE_BY_NAME = codes();

  private LanguageCells() {}

  /** The names of languages in Dutch and English, and those that ISO and people call otherwise. */
  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(code, code);
      for (Locale reader : List.of(Locale.of("nl"), Locale.ENGLISH)) {
        codes.put(FoldedName.of(Locale.of(code).getDisplayLanguage(reader)), code);
      }
    }
    codes.putAll(
        Map.of(
            "farsi", "fa", "dari", "prs", "sorani", "ckb", "kurmanji", "kmr", "koerdisch", "ku"));
    return Map.copyOf(codes);
  }

  static List<CellPart> languages(String given, PassportDraft draft) {
    List<CellPart> parts = new ArrayList<>();
    CellTexts.parts(given).forEach(text -> parts.add(language(text, draft)));
    return parts;
  }

  private static CellPart language(String text, PassportDraft draft) {
    Matcher both = WITH_LEVEL.matcher(text);
    boolean levelled = both.matches();
    String code = CODE_BY_NAME.get(FoldedName.of(levelled ? both.group(1) : text));
    if (code == null) {
      return CellPart.notUnderstood(text, CellRule.LANGUAGE);
    }
    Cefr level = levelled ? findLevel(both.group(2)).orElse(null) : null;
    draft.language(code, level);
    return CellPart.understood(text, CellRule.LANGUAGE, level == null ? code : code + " " + level);
  }

  /** Reads the level of a language that the column names. */
  static CellPart level(String given, String language, PassportDraft draft) {
    Optional<Cefr> level = findLevel(given);
    level.ifPresent(known -> draft.language(language, known));
    return level
        .map(known -> CellPart.understood(given, CellRule.LEVEL, known.name()))
        .orElseGet(() -> CellPart.notUnderstood(given, CellRule.LEVEL));
  }

  private static Optional<Cefr> findLevel(String text) {
    String folded = FoldedName.of(text);
    if (folded.equals("geen") || folded.equals("none")) {
      return Optional.of(Cefr.NONE);
    }
    return folded.matches("[abc][12]")
        ? Optional.of(Cefr.valueOf(folded.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
