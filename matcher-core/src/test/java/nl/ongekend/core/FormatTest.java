package nl.ongekend.core;

import nl.ongekend.testing.AbstractFormatTest;

class FormatTest extends AbstractFormatTest {}
