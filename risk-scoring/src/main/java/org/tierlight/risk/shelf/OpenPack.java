package org.tierlight.risk.shelf;

import org.tierlight.risk.pack.PackImport;

/** An activation whose file was read. */
public record OpenPack(Activation activation, PackImport content) {}
