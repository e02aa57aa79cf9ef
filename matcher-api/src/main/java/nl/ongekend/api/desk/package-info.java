/**
 * The desk where a table of people is brought in: uploaded, looked at cell by cell, imported, and
 * taken back.
 *
 * <p>{@link nl.ongekend.api.desk.Uploads} keeps tables for whoever uploaded them, in memory, for an
 * hour; nothing of a table is written down before somebody confirms it. {@link
 * nl.ongekend.api.desk.SheetImports} then imports what was understood through the import there is,
 * and takes that back as long as nothing changed since.
 */
@NullMarked
package nl.ongekend.api.desk;

import org.jspecify.annotations.NullMarked;
