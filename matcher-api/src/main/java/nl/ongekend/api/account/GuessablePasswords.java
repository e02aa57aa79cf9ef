package nl.ongekend.api.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ongekend.api.problem.ProblemException;

/**
 * Passwords that are among the first to be guessed, found by rules and not by a list of leaked
 * ones: whatever is left of a password without the name of the account, the name of this program,
 * words that passwords are made of, rows of the keyboard and repetitions has to be long enough to
 * be a password.
 */
final class GuessablePasswords {

  /** What is left has to be this long. */
  private static final int LEAST_LEFT = 6;

  /** Shorter pieces of a row are part of words as well. */
  private static final int SHORTEST_RUN = 4;

  private static final int SHORTEST_NAME = 3;

  private static final List<String> ROWS =
      Stream.of(
              "1234567890",
              "abcdefghijklmnopqrstuvwxyz",
              "qwertyuiop",
              "asdfghjkl",
              "zxcvbnm",
              "azertyuiop",
              "qsdfghjklm",
              "1qaz2wsx3edc4rfv5tgb6yhn")
          .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
          .toList();

  private static final List<String> WORDS =
      List.of(
          "ongekend",
          "password",
          "passwort",
          "wachtwoord",
          "geheim",
          "secret",
          "welkom",
          "welcome",
          "inloggen",
          "login",
          "letmein",
          "admin",
          "beheerder",
          "gebruiker",
          "changeme",
          "verander",
          "iloveyou",
          "ikhouvanjou",
          "monkey",
          "dragon",
          "football",
          "voetbal",
          "sunshine",
          "princess",
          "lente",
          "zomer",
          "herfst",
          "winter",
          "spring",
          "summer",
          "autumn",
          "werk",
          "gemeente",
          "amsterdam",
          "rotterdam",
          "groningen",
          "assen");

  /** A piece of up to a third of a password, three times or more in a row, or one sign thrice. */
  private static final Pattern REPETITION = Pattern.compile("(.+?)\\1{2,}");

  private static final Pattern YEAR_OR_NUMBER = Pattern.compile("\\d{1,4}");

  private GuessablePasswords() {}

  /**
   * Refuses a password that somebody would guess.
   *
   * @param account the name of the account
   * @throws ProblemException when refused; the password is not repeated
   */
  static void refuse(String account, String password) {
    if (left(account, password).length() < LEAST_LEFT) {
      throw ProblemException.invalid(
          "password.guessable",
          "a password must not be one that many people have, nor the name of the account.\n"
              + "Maybe take four words that have nothing to do with each other.",
          "/newPassword");
    }
  }

  /** Returns what is left of a password without all that anybody would try first. */
  private static String left(String account, String password) {
    String left = spelledOut(password.toLowerCase(Locale.ROOT));
    for (String word : WORDS) {
      left = left.replace(word, "");
    }
    for (String part : account.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      left = part.length() < SHORTEST_NAME ? left : left.replace(spelledOut(part), "");
    }
    left = REPETITION.matcher(withoutRows(left)).replaceAll("$1");
    left = isPieceTwice(left) ? left.substring(left.length() / 2) : left;
    return YEAR_OR_NUMBER.matcher(left).replaceAll("").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Undoes the signs that people write letters with, where letters are beside them. */
  private static String spelledOut(String text) {
    return text.replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
        .replaceAll("(?<=\\p{L})3|3(?=\\p{L})", "e")
        .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
        .replaceAll("(?<=\\p{L})4(?=\\p{L})", "a")
        .replace('@', 'a')
        .replace('$', 's');
  }

  private static String withoutRows(String text) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int run = run(text, at);
      if (run < SHORTEST_RUN) {
        left.append(text.charAt(at));
        at++;
      } else {
        at += run;
      }
    }
    return left.toString();
  }

  /** Returns how much of some row begins at a place. */
  private static int run(String text, int from) {
    return ROWS.stream().mapToInt(row -> run(text, from, row)).max().orElse(0);
  }

  private static int run(String text, int from, String row) {
    int start = row.indexOf(text.charAt(from));
    int length = 0;
    while (start >= 0
        && from + length < text.length()
        && start + length < row.length()
        && text.charAt(from + length) == row.charAt(start + length)) {
      length++;
    }
    return length;
  }

  private static boolean isPieceTwice(String text) {
    int half = text.length() / 2;
    return half > 0
        && text.length() % 2 == 0
        && text.substring(0, half).equals(text.substring(half));
  }
}
