/**
 * The pages that a person has of their own: what is known about them, which work is near, who saw
 * them, and what they released.
 *
 * <p>A person comes in by a code on paper. No address names a passport: it is the one that the
 * session is bound to, and the store lets a person reach no other. Every page is there in the
 * languages of {@link nl.ongekend.core.voice.OwnWords} and works without a script; one small script
 * reads paragraphs aloud where the browser has a voice for it.
 */
@NullMarked
package nl.ongekend.api.me;

import org.jspecify.annotations.NullMarked;
