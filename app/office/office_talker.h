// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office_join.h"

#include <QTimer>

#include <memory>

namespace freehold {

/// The part of a link that lives on its own thread: steps the engine of sync when it is due, and whenever an answer has come.
class OfficeTalker final : public QObject, public SyncTransport
{
    Q_OBJECT

public:
    OfficeTalker(Store &store, const QUrl &address, const OfficeEntry &entry);

    /// From now on it talks, beginning with the token; without one it says that somebody has to sign in.
    void begin(const QString &token);
    /// There may be news: talks at once.
    void wake();
    /// Talks at once if something waits to be sent.
    void wakeToSend();
    void signIn(const OfficeEntry &who, const QString &password, const QString &code);
    void send(Call call, const QByteArray &body, Done done) override;

Q_SIGNALS:
    void stood(const freehold::SyncStanding &standing);
    void refreshed(const QString &token);
    void signedIn(const freehold::Result<void> &done);

private:
    void step();
    void takeGrant(const Result<OfficeGrant> &grant);
    /// Tells how it stands and sleeps until the next step is due.
    void rest();

    Store &m_store;
    OfficeEntry m_entry;
    OfficeHttp m_office;
    SystemRandom m_random;
    SyncClient m_client;
    QTimer m_due;
    bool m_isSignedIn = false;
};

} // namespace freehold
