// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace freehold {

/// Keeps the token of a device in the system's keychain, and nowhere else: without a keychain nothing is kept and the password is asked.
/// Gives the keychain five seconds at most. Interface thread only.
class TokenVault final : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<QString> &token)>;
    using Kept = std::function<void(bool isKept)>;

    explicit TokenVault(const QString &device, QObject *parent = nullptr) : QObject(parent), m_key(QStringLiteral("office/") + device) {}

    /// Answers later, unless this object is gone by then.
    void find(const Found &done);
    void keep(const QString &token, const Kept &done);

    /// The same with waiting, for programs without a window. Needs an application, not a running event loop.
    [[nodiscard]] std::optional<QString> token();
    bool keepNow(const QString &token);

private:
    QString m_key;
};

} // namespace freehold
