// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace freehold::testing {

/// A real PostgreSQL in a temporary folder, run by an unprivileged user, one for the whole test program. Databases made by it
/// belong to a role without special rights, as the server's app role is.
class PostgresServer
{
public:
    /// The running server, started on first use; null when PostgreSQL is not installed or will not start (see `problem`).
    static PostgresServer *shared();
    static QString problem();

    ~PostgresServer();

    /// Makes an empty database and answers the parameters to open it with.
    QString freshDatabase();

private:
    PostgresServer() = default;
    bool start();
    bool runTool(const QString &tool, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_binaries;
    int m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace freehold::testing
