package org.hearsay.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command before its verbs. */
@Command(
        name = "hearsay",
        description = "Reads news reports of political violence and writes down, word by word sourced, what happened,"
                + " who says so, and who says otherwise.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs%n",
        optionListHeading = "%nOptions%n",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:done", "1:failed", "2:typed wrongly", "3:done, but some input was refused; each was named"})
public final class HearsayCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw Stop.usage(
                "which verb? For instance: hearsay read report.txt --published 2021-09-21 (all verbs: hearsay --help)");
    }
}
