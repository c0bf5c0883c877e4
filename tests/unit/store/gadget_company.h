// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/plain_edits.h"
#include "store/store.h"
#include "support/fake_clock.h"
#include "support/freehold_test.h"
#include "support/postgres_server.h"

#include <QTemporaryDir>

namespace freehold::testing {

enum class GadgetColour { Red, Green };

/// An entity of the tests' own, with a field of every kind.
struct Gadget {
    Id<Gadget> id;
    QString code;
    QString name;
    Id<Gadget> parent;
    Money price;
    Area area;
    QDate bought;
    bool isBroken = false;
    GadgetColour colour = GadgetColour::Red;
    QString state;
};

/// A searchable part of a gadget.
struct GadgetPhone {
    Id<GadgetPhone> id;
    Id<Gadget> gadget;
    QString number;
};

/// Sets the operation-only state; refuses the word "forbidden" after having written it.
struct SetGadgetState {
    Id<Gadget> gadget;
    QString state;
};

/// A company on SQLite or PostgreSQL with the gadgets' tables beside the real schema.
class GadgetCompany
{
public:
    explicit GadgetCompany(Dialect dialect);

    Catalogue catalogue;
    Operations operations;
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    /// Adds a gadget and answers its id.
    Id<Gadget> add(const QString &code, const QString &name, qint64 price = 0, const QString &phone = {});
    Gadget get(Id<Gadget> id);
    qint64 count(const QString &table);
    /// Runs an operation that must be refused.
    Error refusal(const Result<Outcome> &result);

    static void addDialectRows();
};

} // namespace freehold::testing

namespace freehold {
template <>
const QList<Choice> &choicesOf<testing::GadgetColour>();
template <>
const Entity &entityOf<testing::Gadget>();
template <>
const Entity &entityOf<testing::GadgetPhone>();
template <>
const Operation &operationOf<testing::SetGadgetState>();
} // namespace freehold
