package org.tierlight.risk.engine;

import org.tierlight.risk.model.OwnRisk;

/** What one supplier comes to, before anything puts the bounds in order. */
record Score(double low, double mid, double high, double alert, boolean legal, OwnRisk own) {}
