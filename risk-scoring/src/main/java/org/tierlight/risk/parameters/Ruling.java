package org.tierlight.risk.parameters;

import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** What scores are made with: figures, and how suppliers are appraised by the packs in force. */
public record Ruling(Parameters parameters, Appraisal appraisal) {}
