// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QMutex>

#include <functional>

namespace freehold::server {

/// Where the organisations of a server lie: one SQLite file each in a folder, or all in one PostgreSQL database.
struct DataPlace {
    QString folder;
    QString postgres; ///< as StoreOptions::postgres; empty = files

    [[nodiscard]] StoreOptions optionsFor(const QString &organisation) const;
};

/// How the program opens and makes companies; it knows all the modules.
struct CompanyMaker {
    std::function<Result<std::unique_ptr<Store>>(const StoreOptions &)> open;
    std::function<Result<std::unique_ptr<Store>>(const StoreOptions &, const QString &name, const QString &country, const QVariantMap &more)> create;
};

/// The open stores of the organisations, each opened at its first use and kept. Thread-safe.
class Organisations
{
    Q_DISABLE_COPY_MOVE(Organisations)

public:
    /// Told once of each store when it is open.
    using Opened = std::function<void(const QString &organisation, Store &store)>;

    Organisations(DataPlace place, CompanyMaker maker);
    ~Organisations();

    void onOpened(Opened opened) { m_opened = std::move(opened); }
    [[nodiscard]] const DataPlace &place() const { return m_place; }

    /// The store of the organisation; lives as long as this. The refusals of Store::open.
    Result<Store *> store(const QString &organisation);
    /// A new company of that id, with its owner.
    Result<Store *> create(const QString &organisation, const QString &name, const QString &country, const QVariantMap &more);
    /// Closes everything.
    void close();

private:
    Store *keep(const QString &organisation, std::unique_ptr<Store> store);

    DataPlace m_place;
    CompanyMaker m_maker;
    Opened m_opened;
    QMutex m_mutex; ///< guards m_stores, and lets one open at a time
    QHash<QString, Store *> m_stores;
};

} // namespace freehold::server
