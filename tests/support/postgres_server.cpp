// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <unistd.h>

namespace freehold::testing {
namespace {

QString &lastProblem()
{
    static QString problem;
    return problem;
}

QString findBinaries()
{
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? QString() : root.filePath(versions.last() + QStringLiteral("/bin"));
}

/// initdb and postgres refuse root: as root everything runs as the user of the Debian package.
void asUnprivileged(QString &program, QStringList &arguments)
{
    if (geteuid() != 0)
        return;
    arguments = QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} + arguments;
    program = QStringLiteral("runuser");
}

} // namespace

PostgresServer *PostgresServer::shared()
{
    static std::unique_ptr<PostgresServer> server;
    static bool isTried = false;
    if (!isTried) {
        isTried = true;
        server.reset(new PostgresServer);
        if (!server->start())
            server.reset();
    }
    return server.get();
}

QString PostgresServer::problem()
{
    return lastProblem();
}

bool PostgresServer::runTool(const QString &tool, const QStringList &arguments)
{
    QString program = m_binaries + u'/' + tool;
    QStringList all = arguments;
    asUnprivileged(program, all);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, all);
    if (process.waitForFinished(60'000) && process.exitCode() == 0)
        return true;
    lastProblem() = tool + QStringLiteral(": ") + QString::fromUtf8(process.readAll());
    return false;
}

bool PostgresServer::start()
{
    m_binaries = findBinaries();
    if (m_binaries.isEmpty()) {
        lastProblem() = QStringLiteral("PostgreSQL is not installed");
        return false;
    }
    if (geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (!runTool(QStringLiteral("initdb"), {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
                                            QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--no-sync")}))
        return false;
    m_port = static_cast<int>(20'000 + QRandomGenerator::global()->bounded(20'000));
    QString program = m_binaries + QStringLiteral("/postgres");
    QStringList arguments{QStringLiteral("-D"), data, QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-k"), m_folder.path(),
                          QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"), QStringLiteral("fsync=off")};
    asUnprivileged(program, arguments);
    m_server = std::make_unique<QProcess>();
    m_server->setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_server->setWorkingDirectory(m_folder.path());
    m_server->start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 30'000) {
        if (runTool(QStringLiteral("pg_isready"), {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port)})) {
            return runTool(QStringLiteral("createuser"), {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port),
                                                          QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("--createdb"), QStringLiteral("freehold_app")});
        }
        m_server->waitForFinished(100);
    }
    return false;
}

QString PostgresServer::freshDatabase()
{
    const QString name = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_databases);
    if (!runTool(QStringLiteral("createdb"), {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"),
                                              QStringLiteral("freehold_app"), name}))
        return {};
    return QStringLiteral("host=127.0.0.1 port=%1 dbname=%2 user=freehold_app").arg(QString::number(m_port), name);
}

PostgresServer::~PostgresServer()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    runTool(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
    m_server->waitForFinished(5'000);
}

} // namespace freehold::testing
