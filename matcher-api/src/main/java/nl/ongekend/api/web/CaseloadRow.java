package nl.ongekend.api.web;

/**
 * Somebody in the list of a caseload.
 *
 * @param person who
 * @param fresh how long ago the answers were confirmed, in words
 * @param state how fresh that is, the name of a {@link
 *     nl.ongekend.core.question.Confirmation.State}
 * @param idle how long nothing was proposed, in words
 * @param ask the first answer that is missing; empty when none is
 */
record CaseloadRow(PersonSummary person, String fresh, String state, String idle, String ask) {}
