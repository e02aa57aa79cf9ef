/**
 * Passports read from tables that people keep in a spreadsheet program.
 *
 * <p>{@link nl.ongekend.api.sheet.person.ColumnGuess} says what each column holds by its name, in
 * Dutch or English; people correct it. {@link nl.ongekend.api.sheet.person.PersonSheet} then reads
 * row by row: each cell is understood, offered (it may mean one of a few things, and nothing is
 * taken) or not understood, with the rule it breaks. What is not understood stays unknown in the
 * passport; unknown is never no. Only a row without a name, or with the key of another row, gives
 * no passport. Everything here depends on the table, the taxonomy and the places alone; nothing is
 * kept.
 */
@NullMarked
package nl.ongekend.api.sheet.person;

import org.jspecify.annotations.NullMarked;
