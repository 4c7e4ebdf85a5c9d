package org.alignmentaudit.cli;

import org.alignmentaudit.audit.Library;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.standard.StandardPack;
import picocli.CommandLine.IVersionProvider;

/** The versions of the library and of the rule pack, one a line. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        RulePack pack = StandardPack.pack();
        return new String[] {"alignment " + Library.version(), "rule pack " + pack.id() + " " + pack.version()};
    }
}
