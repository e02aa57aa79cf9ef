package nl.ongekend.api.web;

/**
 * What the pages about one person or one pair are worded with.
 *
 * @param summaries says in a line who people are
 * @param cards says whose and where work is
 * @param wording words conditions and changes
 * @param weeks draws weeks
 */
record CoachViews(
    PersonSummaries summaries, MatchCards cards, ChangeWording wording, WeekViews weeks) {}
