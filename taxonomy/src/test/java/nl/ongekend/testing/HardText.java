package nl.ongekend.testing;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that nobody means to write and every reader of texts gets: pasted, cut off, converted,
 * misspelt or hostile ones. The same seed gives the same text.
 *
 * <p>Whatever reads texts has to come back from each of them, in a time that grows with their
 * length, with places inside the text.
 */
public enum HardText {
  /** No text. */
  EMPTY {
    @Override
    String make(String ordinary, Random random) {
      return "";
    }
  },
  /** One unit, perhaps half a character. */
  ONE_UNIT {
    @Override
    String make(String ordinary, Random random) {
      String units = "a.0 \n\u0000\u00e9[|\u200f\ud83d\udc69";
      int at = random.nextInt(units.length());
      return units.substring(at, at + 1);
    }
  },
  /** Blanks of every kind. */
  BLANK {
    @Override
    String make(String ordinary, Random random) {
      return drawn(" \t\n\r\u00a0\u2003\u200b\ufeff", 200, random);
    }
  },
  /** An ordinary text again and again, up to a million units. */
  LONG {
    @Override
    String make(String ordinary, Random random) {
      return (ordinary + "\n").repeat(1 + MILLION / (ordinary.length() + 1)).substring(0, MILLION);
    }
  },
  /** One word of a hundred thousand letters. */
  ONE_LONG_WORD {
    @Override
    String make(String ordinary, Random random) {
      return drawn("abcdefghijklmnopqrstuvwxyz", 100_000, random);
    }
  },
  /** A list without end: digits, dots, dashes, currency. */
  NUMBERS {
    @Override
    String make(String ordinary, Random random) {
      return drawn("0123456789 .,-:/%\u20ac", 20_000, random);
    }
  },
  /** Remnants of HTML, not well formed. */
  HTML {
    @Override
    String make(String ordinary, Random random) {
      String[] tags = {
        "<p>", "</p>", "<br/>", "<li", "&nbsp;", "&amp;", "&#8364;", "<b>", "&", "<"
      };
      return withBetweenWords(ordinary, () -> tags[random.nextInt(tags.length)]);
    }
  },
  /** Control characters between and inside words. */
  CONTROL_CHARACTERS {
    @Override
    String make(String ordinary, Random random) {
      return withInside(ordinary, random, () -> String.valueOf((char) random.nextInt(32)));
    }
  },
  /** Halves of characters, as texts have that were cut off in the middle. */
  BROKEN_SURROGATES {
    @Override
    String make(String ordinary, Random random) {
      return withInside(
          ordinary, random, () -> String.valueOf((char) (0xd800 + random.nextInt(0x800))));
    }
  },
  /** Marks without a letter, and letters with many. */
  COMBINING_MARKS {
    @Override
    String make(String ordinary, Random random) {
      return withInside(ordinary, random, () -> drawn("\u0301\u0308\u0327\u20dd", 30, random));
    }
  },
  /** Text from right to left, with marks that turn the direction. */
  RIGHT_TO_LEFT {
    @Override
    String make(String ordinary, Random random) {
      String[] parts = {
        "\u0644\u062d\u0627\u0645", "\u202e", "\u05e8\u05ea\u05da", "\u202c", "\u200f"
      };
      return withBetweenWords(ordinary, () -> parts[random.nextInt(parts.length)]);
    }
  },
  /** Several scripts in one text, and letters that look alike. */
  MIXED_SCRIPTS {
    @Override
    String make(String ordinary, Random random) {
      String[] parts = {
        "\u0437\u0432\u0430\u0440\u043d\u0438\u043a",
        "\u1230\u122b\u1270\u129b",
        "\u6eb6\u63a5",
        "welder\u0430",
        "\ud83d\udc77\ud83c\udffd\u200d\u2640\ufe0f",
        "\u0130\u0131\u00df"
      };
      return withBetweenWords(ordinary, () -> parts[random.nextInt(parts.length)]);
    }
  },
  /** The ordinary text with a mistake in every third word. */
  MISSPELLED {
    @Override
    String make(String ordinary, Random random) {
      String[] words = ordinary.split(" ", -1);
      for (int i = 0; i < words.length; i++) {
        if (words[i].length() > 3 && random.nextInt(3) == 0) {
          words[i] = misspelt(words[i], random);
        }
      }
      return String.join(" ", words);
    }
  },
  /** The ordinary text in capitals. */
  ALL_CAPITALS {
    @Override
    String make(String ordinary, Random random) {
      return ordinary.toUpperCase(Locale.ROOT);
    }
  },
  /** The ordinary text without a blank. */
  WITHOUT_BLANKS {
    @Override
    String make(String ordinary, Random random) {
      return ordinary.replaceAll("\\s", "");
    }
  },
  /** Brackets, quotes and operators, nested deeply and never closed. */
  OPEN_BRACKETS {
    @Override
    String make(String ordinary, Random random) {
      return drawn("([{<\"'|*+?\\", 10_000, random) + ordinary;
    }
  },
  /** Any units at all. */
  NOISE {
    @Override
    String make(String ordinary, Random random) {
      return random
          .ints(5_000, 0, 0x10000)
          .mapToObj(unit -> String.valueOf((char) unit))
          .collect(Collectors.joining());
    }
  };

  private static final int MILLION = 1_000_000;

  /**
   * Returns a text of this kind.
   *
   * @param ordinary a text as people write them, which most kinds spoil
   * @param seed decides what chance decides
   */
  public String of(String ordinary, long seed) {
    return make(ordinary, Seeds.random(seed));
  }

  abstract String make(String ordinary, Random random);

  /** Makes a part of a text. */
  interface Part {

    /** Returns the next part. */
    String next();
  }

  static String drawn(String units, int count, Random random) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.valueOf(units.charAt(random.nextInt(units.length()))))
        .collect(Collectors.joining());
  }

  static String withBetweenWords(String text, Part part) {
    StringBuilder spoiled = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      spoiled.append(word).append(part.next()).append(' ');
    }
    return spoiled.toString();
  }

  static String withInside(String text, Random random, Part part) {
    StringBuilder spoiled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      spoiled.append(text.charAt(i));
      if (random.nextInt(4) == 0) {
        spoiled.append(part.next());
      }
    }
    return spoiled.toString();
  }

  /** Leaves out, doubles or swaps a letter, as hasty fingers do. */
  static String misspelt(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    char one = word.charAt(at);
    char other = word.charAt(at + 1);
    String after = word.substring(at + 2);
    return switch (random.nextInt(3)) {
      case 0 -> before + other + after;
      case 1 -> before + one + one + other + after;
      default -> before + other + one + after;
    };
  }
}
