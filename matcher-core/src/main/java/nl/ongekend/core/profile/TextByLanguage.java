package nl.ongekend.core.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text in Dutch and English, side by side; at least one is there.
 *
 * @param nl the Dutch text; missing when there is none
 * @param en the English text; missing when there is none
 */
public record TextByLanguage(@Nullable String nl, @Nullable String en) {

  private static final int MOST_CHARACTERS = 50_000;

  /** Checks that there is a text and that none is too long. */
  public TextByLanguage {
    if (nl == null && en == null) {
      throw new IllegalArgumentException(
          "a text needs nl or en, and neither (%s, %s) is there.%nMaybe leave the whole text out."
              .formatted(nl, en));
    }
    if (nl != null) {
      Checks.requireText(nl, MOST_CHARACTERS, "nl");
    }
    if (en != null) {
      Checks.requireText(en, MOST_CHARACTERS, "en");
    }
  }

  /** Returns the text in {@code language} if it is there, else the other one. */
  public String in(String language) {
    String wanted = language.equals("nl") ? nl : en;
    String other = language.equals("nl") ? en : nl;
    return wanted != null ? wanted : Objects.requireNonNull(other);
  }
}
