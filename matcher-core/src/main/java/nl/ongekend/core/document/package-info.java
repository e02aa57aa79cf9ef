/**
 * The one JSON form of {@link nl.ongekend.core.profile.Passport}, {@link
 * nl.ongekend.core.profile.Vacancy} and {@link nl.ongekend.core.profile.Circumstances}: what the
 * interfaces accept, what the store keeps and what a hash is taken of.
 *
 * <p>{@link nl.ongekend.core.document.Documents} reads and writes it. Property names are the
 * component names of the records, found by reflection once; one description of each record drives
 * reading, writing and {@code DocumentSchemas}, so the three agree. A missing answer is a property
 * that is left out, an empty list is {@code []}, and {@code null} is refused. Reading is strict:
 * whatever it does not know is an error with a place, the rule and the remedy ({@link
 * nl.ongekend.core.document.DocumentException}), never something dropped in silence. Texts that
 * people wrote are not repeated in errors.
 *
 * <p>Documents of an older {@link nl.ongekend.core.document.DocumentVersion} are brought up to date
 * while they are read. {@code CanonicalJson} and {@code ContentHash} name a content whatever its
 * spelling. Jackson stays inside this package.
 */
@NullMarked
package nl.ongekend.core.document;

import org.jspecify.annotations.NullMarked;
