package org.hearsay.app;

import org.hearsay.app.cli.Terminal;

/** A program of its own that ingests as {@code hearsay ingest} does, with a reading that takes no time, until it is killed. */
final class KilledIngest {
    private KilledIngest() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getenv(), System.getProperties());
        System.exit(Main.run(arguments, terminal, new Wiring(terminal, new TestRooms(BombSentences::read))));
    }
}
