/**
 * The pages for people: what a coach sees of a caseload, of a person, of a vacancy and of the proof
 * of a match.
 *
 * <p>A controller asks the services, words the answer and hands it to a template; it decides
 * nothing. Pages work without any script: every view has an address, every form is answered by a
 * page, and a form that was wrong comes back with what was typed. Words stand in one bundle per
 * language and never in a template. Addresses carry ids and no personal data.
 */
@NullMarked
package nl.ongekend.api.web;

import org.jspecify.annotations.NullMarked;
