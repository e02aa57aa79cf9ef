package nl.ongekend.core.text;

/**
 * How much each kind of evidence counts when a text is linked. The first three are divided by their
 * sum, so that a label that is the text has 1; what comes on top is a share of that. Round numbers,
 * chosen by hand on two development sets; what was tried is in {@code docs/regressions/log.md}.
 *
 * @param runs the cosine of runs of letters within words
 * @param words the cosine of stems and parts of compounds
 * @param letters the letters in common, in order
 * @param family what the mean of the best labels of a concept adds
 * @param labels how many labels that mean is of
 * @param preferred what the first label of a concept gets extra
 * @param whole what the cosine with all labels of a concept together adds
 * @param foreign what a label in another language is worth
 * @param translated what translated words add to a label in another language
 */
record LinkWeights(
    double runs,
    double words,
    double letters,
    double family,
    int labels,
    double preferred,
    double whole,
    double foreign,
    double translated) {

  static final LinkWeights FITTED = new LinkWeights(1, 1, .5, .5, 4, .1, .3, .8, .6);

  /** Those of the phrases of running text: the same, by words and letters alone. */
  static final LinkWeights PHRASES = new LinkWeights(0, 1, .5, .5, 4, .1, 0, 0, 0);
}
