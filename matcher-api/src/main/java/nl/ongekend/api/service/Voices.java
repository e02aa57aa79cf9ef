package nl.ongekend.api.service;

import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;

/** The voices that have words. */
public final class Voices {

  private Voices() {}

  /** Returns them. */
  public static List<Voice> list() {
    return Arrays.stream(Voice.values())
        .filter(voice -> !Narrator.listLanguages(voice).isEmpty())
        .toList();
  }

  /**
   * Returns the voice with a name, in any case.
   *
   * @throws nl.ongekend.api.problem.ProblemException when there is none, or it has no words
   */
  public static Voice parse(String name) {
    Voice voice = Choices.constant("voice", name, Voice.class);
    if (!list().contains(voice)) {
      throw Choices.refused("voice", "one that has words", "Known are " + list() + ".");
    }
    return voice;
  }
}
