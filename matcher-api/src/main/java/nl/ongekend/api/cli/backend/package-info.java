/**
 * What commands ask, and who answers.
 *
 * <p>{@link nl.ongekend.api.cli.backend.Backend} has two forms with the same answers. When a server
 * owns the home, {@link nl.ongekend.api.cli.backend.RemoteBackend} speaks HTTP to it; otherwise
 * {@link nl.ongekend.api.cli.backend.LocalBackend} opens the home in this process ({@link
 * nl.ongekend.api.cli.backend.OpenHome}) and closes it again, the database included. {@link
 * nl.ongekend.api.cli.backend.Backends} chooses.
 */
@NullMarked
package nl.ongekend.api.cli.backend;

import org.jspecify.annotations.NullMarked;
