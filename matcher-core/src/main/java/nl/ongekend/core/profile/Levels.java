package nl.ongekend.core.profile;

/** Advice on skill levels shared by claims and requirements. */
final class Levels {

  static final String REMEDY = "Maybe another scale was used; 1 is with help, 4 teaches others.";

  private Levels() {}
}
