// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace freehold::testing {

/// What the server answered.
struct HttpAnswer {
    int status = 0; ///< 0 = no answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json().value(QLatin1String("code")).toString(); }
};

/// The real server program on a free port over a folder of its own.
class RunningServer
{
public:
    explicit RunningServer(const QStringList &more = {}, const QStringList &place = {}) : m_more(more), m_place(place) { start(); }
    ~RunningServer() { stop(); }

    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process->start(program(), QStringList{QStringLiteral("serve")} + place() + QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + m_more);
        const QString line = readLine();
        static const QRegularExpression pattern(QStringLiteral("^Listening on (https?://127.0.0.1:(\\d+))$"));
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch())
            qFatal("the server did not start: %s", qUtf8Printable(line + QString::fromUtf8(log())));
        m_address = match.captured(1);
        m_port = match.captured(2).toUShort();
    }

    /// Ends it as an administrator would; answers its exit code.
    int stop()
    {
        if (!m_process || m_process->state() == QProcess::NotRunning)
            return -1;
        m_process->terminate();
        if (!m_process->waitForFinished(20'000))
            return -2;
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -3;
    }

    /// Runs another command of the program over the same data; answers what it printed.
    QString command(const QStringList &words, int *code = nullptr) const
    {
        QProcess process;
        process.start(program(), words.mid(0, 1) + place() + words.mid(1));
        process.waitForFinished(60'000);
        if (code)
            *code = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

    /// The code printed while there is no organisation.
    QString setUpCode() { return readLine().section(u' ', -1); }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_folder.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    HttpAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {}, const QString &token = {}, const Headers &headers = {})
    {
        QNetworkRequest request{QUrl(m_address + path)};
        request.setTransferTimeout(30'000);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        HttpAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        return answer;
    }
    HttpAnswer get(const QString &path, const QString &token = {}) { return send("GET", path, {}, token); }
    HttpAnswer post(const QString &path, const QJsonObject &body, const QString &token = {}, const Headers &headers = {})
    {
        return send("POST", path, QJsonDocument(body).toJson(), token, headers);
    }

    /// The owner's grant of a new organisation.
    QJsonObject registerOwner()
    {
        const HttpAnswer made = post(QStringLiteral("/auth/v1/register"),
                                     {{QStringLiteral("set_up_code"), setUpCode()},
                                      {QStringLiteral("organisation_name"), QStringLiteral("Sundara Estates")},
                                      {QStringLiteral("country"), QStringLiteral("IN")},
                                      {QStringLiteral("email"), QStringLiteral("asha@example.in")},
                                      {QStringLiteral("full_name"), QStringLiteral("Asha Rao")},
                                      {QStringLiteral("password"), ownerPassword()},
                                      {QStringLiteral("device_name"), QStringLiteral("Front desk")}});
        if (made.status != 201)
            qFatal("registering was refused: %s", made.body.constData());
        return made.json();
    }
    static QString ownerPassword() { return QStringLiteral("blue lotus near the well"); }

    HttpAnswer signIn(const QString &email, const QString &password, const QJsonObject &more = {})
    {
        QJsonObject body = more;
        body.insert(QStringLiteral("email"), email);
        body.insert(QStringLiteral("password"), password);
        return post(QStringLiteral("/auth/v1/sign-in"), body);
    }

    /// Somebody with that role, invited and signed in: the grant.
    QJsonObject invited(const QString &ownerToken, const QString &email, const QString &role)
    {
        const HttpAnswer invitation = post(QStringLiteral("/auth/v1/invitations"),
                                           {{QStringLiteral("email"), email}, {QStringLiteral("full_name"), QStringLiteral("Ravi Kumar")}, {QStringLiteral("role"), role}}, ownerToken);
        const HttpAnswer taken = post(QStringLiteral("/auth/v1/accept"),
                                      {{QStringLiteral("invitation"), invitation.json().value(QLatin1String("invitation"))}, {QStringLiteral("password"), memberPassword()}});
        if (taken.status != 201)
            qFatal("accepting was refused: %s %s", invitation.body.constData(), taken.body.constData());
        return taken.json();
    }
    static QString memberPassword() { return QStringLiteral("seven mango trees uphill"); }

private:
    static QString program() { return QStringLiteral(FREEHOLD_BIN_DIR "/freehold-server"); }
    [[nodiscard]] QStringList place() const { return m_place.isEmpty() ? QStringList{QStringLiteral("--data"), folder()} : m_place; }

    QString readLine()
    {
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(30'000))
                return QString::fromUtf8(m_process->readAll());
        }
        return QString::fromUtf8(m_process->readLine()).trimmed();
    }

    QTemporaryDir m_folder;
    QStringList m_more;
    QStringList m_place;
    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
    QString m_address;
    quint16 m_port = 0;
};

} // namespace freehold::testing
