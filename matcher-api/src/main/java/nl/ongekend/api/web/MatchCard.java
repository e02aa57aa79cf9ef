package nl.ongekend.api.web;

import java.util.UUID;

/**
 * A match in six facts: its rank, who it is, where, whether the law allows it, whether it can be
 * done, and how well it fits.
 *
 * @param rank 1 for the best
 * @param id the id of the vacancy, or of the person
 * @param href where the proof is
 * @param title the title of the vacancy, or the name in the passport
 * @param lang the language of the title
 * @param where employer and place, as far as they are known
 * @param right the verdict of the right layer
 * @param feasible the verdict of the feasible layer
 * @param minutes the journey in words; empty when unknown
 * @param bar how well it fits
 * @param reason the first reason, as a sentence
 * @param choice what can be chosen about it
 */
record MatchCard(
    int rank,
    UUID id,
    String href,
    String title,
    String lang,
    String where,
    String right,
    String feasible,
    String minutes,
    ScoreBar bar,
    String reason,
    KeptChoice choice) {}
