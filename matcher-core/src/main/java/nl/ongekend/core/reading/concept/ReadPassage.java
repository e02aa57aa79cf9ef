package nl.ongekend.core.reading.concept;

import java.util.List;
import nl.ongekend.core.reading.concept.Evidence.Standing;
import nl.ongekend.core.reading.concept.RequirementCues.Cue;
import org.jspecify.annotations.Nullable;

/**
 * A passage with what holds for everything in it.
 *
 * @param roots its roots
 * @param standing what its place in the text says
 * @param cues the cues in it
 * @param heading what the heading above it says; missing when there is none, or it says nothing
 */
record ReadPassage(
    PassageRoots roots,
    Standing standing,
    List<RequirementCues.Place> cues,
    @Nullable Cue heading) {

  /** Returns how much some words of it are wanted: the nearest cue, else the heading. */
  @Nullable Cue cue(LabelMatch match) {
    Cue nearest = RequirementCues.nearest(cues, match.firstWord(), match.lastWord());
    return nearest == null ? heading : nearest;
  }
}
