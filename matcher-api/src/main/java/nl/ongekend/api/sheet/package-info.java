/**
 * Tables that people make in a spreadsheet program, read and written as CSV and XLSX.
 *
 * <p>{@link nl.ongekend.api.sheet.SheetReader} makes a {@link nl.ongekend.api.sheet.Sheet} of a
 * file: cells of text, whatever they were in the file. It bounds what a file may ask for before it
 * reads on, so that a small file cannot fill the memory. {@link nl.ongekend.api.sheet.SheetFormat}
 * writes tables in which no text is taken for a formula. What the columns mean is nothing this
 * package knows.
 */
@NullMarked
package nl.ongekend.api.sheet;

import org.jspecify.annotations.NullMarked;
