// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office_entry.h"
#include "sync/sync_client.h"

#include <QThread>

namespace freehold {

class OfficeTalker;
class TokenVault;

/// Keeps an open company in step with its office, on a thread of its own: at once, after every save, every half minute, and by hand. Without a token in
/// the keychain it waits for somebody to sign in, and work goes on. Belongs to the interface thread; the store outlives it.
class OfficeLink final : public QObject
{
    Q_OBJECT

public:
    using SignedIn = std::function<void(const Result<void> &)>;

    /// Does nothing in a company that belongs to no office or is open for reading only. `token`: of a sign-in just made, else the keychain's.
    explicit OfficeLink(Store &store, const QString &token = {}, QObject *parent = nullptr);
    ~OfficeLink() override;

    [[nodiscard]] bool isJoined() const { return m_talker != nullptr; }
    [[nodiscard]] const OfficeEntry &entry() const { return m_entry; }
    [[nodiscard]] const SyncStanding &standing() const { return m_standing; }
    void syncNow();
    /// Signs in anew on this computer. Denied with the office's sentence.
    void signIn(const QString &email, const QString &password, const QString &code, const SignedIn &done);

Q_SIGNALS:
    void standingChanged();
    /// No keychain took the token: the password is asked at the next start.
    void tokenNotKept();

private:
    void begin(const QString &token);
    void keepToken(const QString &token);
    void takeStanding(const SyncStanding &standing);

    Store &m_store;
    OfficeEntry m_entry;
    SyncStanding m_standing;
    TokenVault *m_vault = nullptr;
    QThread m_thread;
    OfficeTalker *m_talker = nullptr; ///< lives on m_thread
    bool m_hasToldOfVault = false;
};

} // namespace freehold
