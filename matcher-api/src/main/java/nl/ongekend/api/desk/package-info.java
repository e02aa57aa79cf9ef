/**
 * The desk where a table of people is brought in: uploaded, looked at cell by cell, imported, and
 * taken back.
 *
 * <p>Tables stay with whoever uploaded them, in memory, for an hour ({@link
 * nl.ongekend.api.desk.Uploads}). Nothing of a table is written down before somebody confirms it.
 * What was understood then goes through the import there is, and can be taken back as long as
 * nothing changed since ({@link nl.ongekend.api.desk.SheetImports}).
 */
@NullMarked
package nl.ongekend.api.desk;

import org.jspecify.annotations.NullMarked;
