package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Account.Blame;
import org.hearsay.model.incident.Account.Hit;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Quote;
import org.hearsay.row.RowTable.Item;

/** What each voice in each report says of an incident, as tables. */
final class AccountTables {
    private AccountTables() {}

    static List<RowTable<Incident, ?>> all() {
        return List.of(accounts(), blames(), hits(), losses(), spans());
    }

    private static RowTable<Incident, Item<Incident, Account>> accounts() {
        Columns<Item<Incident, Account>> columns = new Columns<Item<Incident, Account>>()
                .text(
                        "incident",
                        "Incident",
                        "id",
                        item -> Optional.of(item.owner().id()))
                .whole("account", "position", "Position in accounts", "accounts", item -> Optional.of(item.at()))
                .text(
                        "report",
                        "Report",
                        "report",
                        item -> Optional.of(item.value().report()));
        TableParts.voice(columns, item -> item.value().voice());
        columns.day("said", "Day it was said", "said", item -> item.value().said())
                .text(
                        "type",
                        "Type of the codebook",
                        "type",
                        item -> item.value().type());
        TableParts.when(columns, item -> item.value().when());
        TableParts.where(columns, item -> item.value().where());
        return new RowTable<>(
                columns.as("accounts", "What one voice in one report says of an incident.", RowTable.SOURCE),
                incident -> RowTable.items(incident, incident.accounts()));
    }

    private static RowTable<Incident, ?> blames() {
        return list(
                "account_responsibility", "Whom an account holds responsible.", Account::responsibility, columns -> {
                    TableParts.actor(
                            columns,
                            "actor",
                            (Item<Item<Incident, Account>, Blame> item) ->
                                    item.value().actor());
                    columns.text(
                                    "kind",
                                    "On what footing",
                                    "kind",
                                    item -> Optional.of(item.value().kind().code()))
                            .text(
                                    "rule",
                                    "By which rule",
                                    "rule",
                                    item -> Optional.of(item.value().rule()));
                });
    }

    private static RowTable<Incident, ?> hits() {
        return list("account_targets", "Who or what an account says was hit.", Account::targets, columns -> {
            TableParts.actor(
                    columns,
                    "actor",
                    (Item<Item<Incident, Account>, Hit> item) -> item.value().actor());
            columns.text(
                    "text", "In words", "text", item -> Optional.of(item.value().text()));
            TableParts.quote(columns, item -> Optional.of(item.value().span()));
        });
    }

    private static RowTable<Incident, ?> losses() {
        return list("account_tolls", "Harm to people as an account tells it.", Account::tolls, columns -> {
            columns.text(
                    "harm",
                    "What was done to them",
                    "harm",
                    item -> Optional.of(item.value().harm().code()));
            TableParts.actor(
                    columns,
                    "victims",
                    (Item<Item<Incident, Account>, Account.Loss> item) ->
                            item.value().victims());
            columns.with(part -> TableParts.count(
                            part,
                            "The number said",
                            item -> new TableParts.Count(
                                    item.value().victimClass(),
                                    item.value().low(),
                                    item.value().best(),
                                    item.value().high())))
                    .text(
                            "text",
                            "In words",
                            "text",
                            item -> Optional.of(item.value().text()))
                    .flag(
                            "cumulative",
                            "Whether it adds up more than this incident",
                            "cumulative",
                            item -> Optional.of(item.value().cumulative()))
                    .flag(
                            "includes_attackers",
                            "Whether attackers are counted in",
                            "includesAttackers",
                            item -> Optional.of(item.value().includesAttackers()));
            TableParts.quote(columns, item -> Optional.of(item.value().span()));
        });
    }

    private static RowTable<Incident, ?> spans() {
        return list(
                "account_spans",
                "Words that an account rests on.",
                Account::spans,
                columns -> TableParts.quote(
                        columns, (Item<Item<Incident, Account>, Quote> item) -> Optional.of(item.value())));
    }

    /** A table of one list of the accounts. */
    private static <V> RowTable<Incident, Item<Item<Incident, Account>, V>> list(
            String name,
            String meaning,
            Function<Account, List<V>> values,
            Consumer<Columns<Item<Item<Incident, Account>, V>>> rest) {
        RowType<Item<Item<Incident, Account>, V>> type = new Columns<Item<Item<Incident, Account>, V>>()
                .text(
                        "incident",
                        "Incident",
                        "id",
                        item -> Optional.of(item.owner().owner().id()))
                .whole(
                        "account",
                        "position",
                        "Position in accounts",
                        "accounts",
                        item -> Optional.of(item.owner().at()))
                .whole("position", "position", "Position in the list", name, item -> Optional.of(item.at()))
                .with(rest)
                .as(name, meaning, RowTable.SOURCE);
        return new RowTable<>(type, incident -> RowTable.nested(RowTable.items(incident, incident.accounts()), values));
    }
}
