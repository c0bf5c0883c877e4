// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace freehold::testing {

/// What a run of the real program ended with.
struct CliResult {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The JSON object that has to be the last line of standard output.
    [[nodiscard]] QJsonObject json() const
    {
        const QByteArrayList lines = out.trimmed().split('\n');
        return QJsonDocument::fromJson(lines.last()).object();
    }
    [[nodiscard]] QJsonArray rows() const { return json().value(QLatin1String("rows")).toArray(); }
};

/// A folder in which the real command line program runs.
class CliFolder
{
public:
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FREEHOLD_BIN_DIR "/freehold"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("freehold %s did not end: %s", qUtf8Printable(arguments.join(u' ')), process.readAllStandardError().constData());
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Runs what has to succeed.
    CliResult done(const QStringList &arguments) const
    {
        const CliResult result = run(arguments);
        if (result.code != 0)
            qFatal("freehold %s ended with %d: %s", qUtf8Printable(arguments.join(u' ')), result.code, result.err.constData());
        return result;
    }

    /// A new Indian company in c.freehold.
    void makeCompany() const
    {
        done({QStringLiteral("new"), QStringLiteral("c.freehold"), QStringLiteral("--country"), QStringLiteral("IN"),
              QStringLiteral("--name"), QStringLiteral("Sundara Estates")});
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Where the program keeps what is its own: the copies of companies.
    [[nodiscard]] QString dataPath(const QString &name = {}) const { return m_data.filePath(name); }
    [[nodiscard]] bool exists(const QString &name) const { return QFile::exists(path(name)); }
    /// All files but those SQLite keeps beside a database that is read.
    [[nodiscard]] QStringList files() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeIf([](const QString &name) { return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm")); });
        return names;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(name));
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_data;
};

inline constexpr const char *customersCsv =
    "Customer Name,Mobile,City\nRam Kumar,9876543210,Pune\nSita Devi,9876500011,Nashik\nGita Rao,9876500022,Pune\n";

} // namespace freehold::testing
