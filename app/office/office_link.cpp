// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_link.h"

#include "office/office_talker.h"
#include "office/token_vault.h"

namespace freehold {

OfficeLink::OfficeLink(Store &store, const QString &token, QObject *parent) : QObject(parent), m_store(store)
{
    m_entry = officeOf(store).valueOr({});
    const Result<QUrl> address = OfficeHttp::readAddress(m_entry.address);
    if (store.isReadOnly() || !m_entry.isJoined() || !address)
        return;
    m_vault = new TokenVault(m_entry.device, this);
    m_talker = new OfficeTalker(store, *address, m_entry);
    m_talker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_talker, &QObject::deleteLater);
    connect(m_talker, &OfficeTalker::stood, this, &OfficeLink::takeStanding);
    connect(m_talker, &OfficeTalker::refreshed, this, &OfficeLink::keepToken);
    connect(&store, &Store::changed, m_talker, &OfficeTalker::wakeToSend);
    m_thread.start();
    if (token.isEmpty())
        m_vault->find([this](const std::optional<QString> &found) { begin(found.value_or(QString())); });
    else
        begin(token);
}

OfficeLink::~OfficeLink()
{
    m_thread.quit();
    m_thread.wait();
}

void OfficeLink::begin(const QString &token)
{
    QMetaObject::invokeMethod(m_talker, [talker = m_talker, token] { talker->begin(token); });
}

void OfficeLink::syncNow()
{
    if (m_talker)
        QMetaObject::invokeMethod(m_talker, [talker = m_talker] { talker->wake(); });
}

void OfficeLink::signIn(const QString &email, const QString &password, const QString &code, const SignedIn &done)
{
    if (!m_talker)
        return;
    connect(m_talker, &OfficeTalker::signedIn, this, done, Qt::SingleShotConnection);
    OfficeEntry who = m_entry;
    who.email = email;
    QMetaObject::invokeMethod(m_talker, [talker = m_talker, who, password, code] { talker->signIn(who, password, code); });
}

void OfficeLink::keepToken(const QString &token)
{
    m_vault->keep(token, [this](bool isKept) {
        if (!isKept && !std::exchange(m_hasToldOfVault, true))
            Q_EMIT tokenNotKept();
    });
}

void OfficeLink::takeStanding(const SyncStanding &standing)
{
    m_standing = standing;
    Q_EMIT standingChanged();
}

} // namespace freehold
