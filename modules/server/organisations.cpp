// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/organisations.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

namespace freehold::server {

using namespace Qt::StringLiterals;

StoreOptions DataPlace::optionsFor(const QString &organisation) const
{
    StoreOptions options;
    if (postgres.isEmpty()) {
        options.path = QDir(folder).filePath(organisation + u".freehold"_s);
        options.backupFolder = QDir(folder).filePath(u"backups"_s);
    } else {
        options.postgres = postgres;
        options.organisation = QUuid(organisation);
    }
    return options;
}

Organisations::Organisations(DataPlace place, CompanyMaker maker) : m_place(std::move(place)), m_maker(std::move(maker)) {}

Organisations::~Organisations()
{
    close();
}

Result<Store *> Organisations::store(const QString &organisation)
{
    const QMutexLocker locker(&m_mutex);
    if (Store *known = m_stores.value(organisation))
        return known;
    Result<std::unique_ptr<Store>> opened = m_maker.open(m_place.optionsFor(organisation));
    if (!opened)
        return opened.error();
    return keep(organisation, std::move(opened).value());
}

Result<Store *> Organisations::create(const QString &organisation, const QString &name, const QString &country, const QVariantMap &more)
{
    const QMutexLocker locker(&m_mutex);
    Result<std::unique_ptr<Store>> made = m_maker.create(m_place.optionsFor(organisation), name, country, more);
    if (!made)
        return made.error();
    return keep(organisation, std::move(made).value());
}

Store *Organisations::keep(const QString &organisation, std::unique_ptr<Store> store)
{
    store->moveToThread(QCoreApplication::instance()->thread()); // there `changed` is told
    Store *kept = store.release();
    m_stores.insert(organisation, kept);
    if (m_opened)
        m_opened(organisation, *kept);
    return kept;
}

void Organisations::close()
{
    const QMutexLocker locker(&m_mutex);
    qDeleteAll(m_stores);
    m_stores.clear();
}

} // namespace freehold::server
