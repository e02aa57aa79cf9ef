package nl.ongekend.api.web;

import java.util.List;

/**
 * What was read in a text.
 *
 * @param stretches the text, with what was read in each part
 * @param findings what is sure enough to be proposed
 * @param perhaps what may be meant as well
 */
record ReadingView(
    List<Highlights.Stretch> stretches, List<Finding> findings, List<Finding> perhaps) {

  /** Copies the lists. */
  ReadingView {
    stretches = List.copyOf(stretches);
    findings = List.copyOf(findings);
    perhaps = List.copyOf(perhaps);
  }

  /**
   * Something that was read.
   *
   * @param kind what it is: {@code occupation}, {@code skill}, {@code licence}, {@code language},
   *     {@code hours}, {@code place} or {@code wage}
   * @param text the same for people
   * @param note how much it is asked, or how it was read; empty when there is nothing to say
   */
  record Finding(String kind, String text, String note) {}
}
