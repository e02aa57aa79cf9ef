/**
 * The wording of an explanation: one proof in three voices and several languages.
 *
 * <p>{@link nl.ongekend.core.voice.Narrator} puts an {@link nl.ongekend.core.explain.Explanation}
 * into sentences. The coach hears everything, with numbers and readable aloud. The person hears the
 * same in short sentences, in the second person, with the numbers apart for whoever asks. The
 * employer hears which requirements are met, can be learned or are not known, and nothing about the
 * person: what is told is a function of the vacancy and of the items of skills and languages only.
 *
 * <p>The sentences stand in message bundles, one per voice and language; which messages there are
 * and what each may insert is {@code MessageCatalogue}'s. All bundles are checked as a whole when
 * they are loaded. A sentence never says more than the numbers: what is concluded is <em>probably
 * </em>, what is missing is <em>not known</em>.
 */
@NullMarked
package nl.ongekend.core.voice;

import org.jspecify.annotations.NullMarked;
