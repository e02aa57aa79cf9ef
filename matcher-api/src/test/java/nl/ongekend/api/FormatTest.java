package nl.ongekend.api;

import nl.ongekend.testing.AbstractFormatTest;

class FormatTest extends AbstractFormatTest {}
