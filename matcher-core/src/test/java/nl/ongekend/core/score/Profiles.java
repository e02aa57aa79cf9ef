package nl.ongekend.core.score;

import java.util.List;

/** Scoring profiles that tests run with. */
public final class Profiles {

  private Profiles() {}

  /** Returns the standard profile and others. */
  public static List<ScoringProfile> all() {
    return List.of(ScoringProfile.standard(), scaled(), extreme());
  }

  /** Returns a profile with other maxima than the standard ones, one of them 0. */
  public static ScoringProfile scaled() {
    return new ScoringProfile(
        "scaled",
        List.of(4_001, 0, 499, 1_700, 1_300, 1_000, 1_500),
        List.of(1_000, 650, 650, 10),
        333,
        ScoringProfile.standard().silentLanguage(),
        271,
        5_000);
  }

  /** Returns a profile in which use is nearly everything and what is missing counts in full. */
  public static ScoringProfile extreme() {
    return new ScoringProfile(
        "extreme",
        List.of(1, 9_999, 0, 0, 0, 0, 0),
        List.of(1_000, 1_000, 1_000, 1_000),
        0,
        ScoringProfile.standard().silentLanguage(),
        1_000,
        10_000);
  }
}
