// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

namespace freehold {

using namespace testing;

template <>
const QList<Choice> &choicesOf<GadgetColour>()
{
    static const QList<Choice> choices{{QStringLiteral("red"), label("Gadget", "Red")},
                                       {QStringLiteral("green"), label("Gadget", "Green")}};
    return choices;
}

template <>
const Entity &entityOf<Gadget>()
{
    static const Entity entity{
        .table = QStringLiteral("gadgets"),
        .one = label("Gadget", "Gadget"),
        .many = label("Gadget", "Gadgets"),
        .fields = {field<&Gadget::id>("id", label("Gadget", "Id")),
                   field<&Gadget::code>("code", label("Gadget", "Code")).required().maxLength(10).searchable(SearchUse::Digits),
                   field<&Gadget::name>("name", label("Gadget", "Name")).searchable(),
                   field<&Gadget::parent>("parent_id", label("Gadget", "Parent")).to(QStringLiteral("gadgets")),
                   field<&Gadget::price>("price", label("Gadget", "Price")).atLeast(0).total(),
                   field<&Gadget::area>("area", label("Gadget", "Area")),
                   field<&Gadget::bought>("bought", label("Gadget", "Bought")),
                   field<&Gadget::isBroken>("is_broken", label("Gadget", "Broken")),
                   field<&Gadget::colour>("colour", label("Gadget", "Colour")),
                   field<&Gadget::state>("state", label("Gadget", "State")).operationOnly()},
        .unique = {{QStringLiteral("code")}},
        .title = QStringLiteral("name"),
        .lookup = {QStringLiteral("code")},
        .list = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("price")}};
    return entity;
}

template <>
const Entity &entityOf<GadgetPhone>()
{
    static const Entity entity{
        .table = QStringLiteral("gadget_phones"),
        .one = label("Gadget", "Phone"),
        .many = label("Gadget", "Phones"),
        .fields = {field<&GadgetPhone::id>("id", label("Gadget", "Id")),
                   field<&GadgetPhone::gadget>("gadget_id", label("Gadget", "Gadget")).to(QStringLiteral("gadgets")).required(),
                   field<&GadgetPhone::number>("number", label("Gadget", "Number")).searchable(SearchUse::Digits)},
        .searchOwner = QStringLiteral("gadget_id")};
    return entity;
}

template <>
const Operation &operationOf<SetGadgetState>()
{
    static const Operation operation{
        .name = QStringLiteral("set-gadget-state"),
        .label = label("Gadget", "Set state"),
        .request = {{field<&SetGadgetState::gadget>("gadget", label("Gadget", "Gadget")).to(QStringLiteral("gadgets")).required(),
                     field<&SetGadgetState::state>("state", label("Gadget", "State")).required().maxLength(12)}}};
    return operation;
}

namespace testing {
namespace {

Outcome setGadgetState(Transaction &tx, const SetGadgetState &request)
{
    Gadget gadget = tx.get(request.gadget);
    gadget.state = request.state;
    tx.update(gadget);
    tx.require(request.state != QLatin1String("forbidden"), ErrorCode::Conflict, QStringLiteral("Forbidden is forbidden."));
    return {.table = QStringLiteral("gadgets"), .id = gadget.id.uuid(), .number = gadget.code, .extra = {}};
}

QStringList gadgetTables(Dialect dialect)
{
    if (dialect == Dialect::Sqlite) {
        const QString tail = QStringLiteral("version integer not null default 1, created_at integer not null, updated_at integer not null, "
                                            "deleted_at integer, custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text) strict");
        return {QStringLiteral("create table gadgets (rid integer primary key, id blob not null unique, code text not null, name text not null collate nocase, "
                               "parent_id blob references gadgets(id), price integer not null, area integer not null, area_entered text not null, "
                               "area_unit text not null, bought text, is_broken integer not null, colour text not null, state text not null, ") + tail,
                QStringLiteral("create unique index gadgets_code on gadgets (code) where deleted_at is null"),
                QStringLiteral("create table gadget_phones (rid integer primary key, id blob not null unique, gadget_id blob not null references gadgets(id), "
                               "number text not null, ") + tail};
    }
    const QString tail = QStringLiteral("version bigint not null default 1, created_at bigint not null, updated_at bigint not null, deleted_at bigint, "
                                        "custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text, primary key (org_id, id))");
    const QString head = QStringLiteral("(rid bigint generated always as identity unique, org_id uuid not null default current_setting('app.org')::uuid, id uuid not null, ");
    return {QStringLiteral("create table gadgets ") + head
                + QStringLiteral("code text not null, name text collate \"und-x-icu\" not null, parent_id uuid, price bigint not null, area bigint not null, "
                                 "area_entered text not null, area_unit text not null, bought date, is_broken boolean not null, colour text not null, state text not null, ") + tail,
            QStringLiteral("create unique index gadgets_code on gadgets (org_id, code) where deleted_at is null"),
            QStringLiteral("create table gadget_phones ") + head + QStringLiteral("gadget_id uuid not null, number text not null, ") + tail,
            QStringLiteral("select freehold_tenant_table('gadgets')"), QStringLiteral("select freehold_tenant_table('gadget_phones')")};
}

} // namespace

GadgetCompany::GadgetCompany(Dialect dialect)
{
    catalogue.add<Gadget>();
    catalogue.add<GadgetPhone>();
    registerPlainEdits(catalogue, operations);
    operations.add<SetGadgetState>(catalogue, &setGadgetState);
    StoreOptions options;
    options.clock = &clock;
    options.backupFolder = folder.filePath(QStringLiteral("backups"));
    if (dialect == Dialect::Sqlite) {
        options.path = folder.filePath(QStringLiteral("gadgets.freehold"));
    } else {
        options.postgres = PostgresServer::shared()->freshDatabase();
        options.organisation = makeUuidV7();
    }
    Result<std::unique_ptr<Store>> made = Store::create(catalogue, operations, options);
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text));
    store = std::move(made).value();
    store->setActor({makeUuidV7(), QStringLiteral("asha"), QStringLiteral("L1")});
    const Result<void> tables = store->transact(QStringLiteral("make-tables"), [&](Transaction &tx) {
        for (const QString &statement : gadgetTables(dialect))
            tx.execute(statement);
    });
    if (!tables)
        qFatal("%s", qUtf8Printable(tables.error().text));
}

Id<Gadget> GadgetCompany::add(const QString &code, const QString &name, qint64 price, const QString &phone)
{
    Gadget gadget{.code = code, .name = name, .price = Money(price)};
    const Result<void> added = store->transact(QStringLiteral("add-gadget"), [&](Transaction &tx) {
        tx.insert(gadget);
        if (!phone.isEmpty()) {
            GadgetPhone part{.id = {}, .gadget = gadget.id, .number = phone};
            tx.insert(part);
        }
    });
    if (!added)
        qFatal("%s", qUtf8Printable(added.error().text));
    return gadget.id;
}

Gadget GadgetCompany::get(Id<Gadget> id)
{
    return store->read([&](Reader &reader) { return reader.get(id); }).value();
}

qint64 GadgetCompany::count(const QString &table)
{
    return store->read([&](Reader &reader) { return reader.integer(QStringLiteral("select count(*) from ") + table); }).value();
}

Error GadgetCompany::refusal(const Result<Outcome> &result)
{
    if (result.ok())
        qFatal("the operation was expected to be refused");
    return result.error();
}

void GadgetCompany::addDialectRows()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << int(Dialect::Sqlite);
    if (PostgresServer::shared())
        QTest::newRow("postgres") << int(Dialect::Postgres);
    else
        qWarning("PostgreSQL left out: %s", qUtf8Printable(PostgresServer::problem()));
}

} // namespace testing
} // namespace freehold
