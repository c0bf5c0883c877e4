// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "server/office_server.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

/// "127.0.0.1:8480" or "[::1]:8480".
Result<void> readListen(const QString &words, HttpOptions &options)
{
    if (words.isEmpty())
        return {};
    const qsizetype sign = words.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = words.mid(sign + 1).toUInt(&isNumber);
    QString host = words.left(std::max<qsizetype>(0, sign));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (sign < 0 || host.isEmpty() || !isNumber || port > 65'535)
        return Error{ErrorCode::InvalidInput, u"--listen takes an address and a port, such as 0.0.0.0:8480."_s, {}};
    options.host = host.toLatin1();
    options.port = quint16(port);
    return {};
}

/// The log as JSON, one object a line on standard error, beside the access log.
void writeLogLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const QHash<int, QString> levels{{QtDebugMsg, u"debug"_s}, {QtInfoMsg, u"info"_s}, {QtWarningMsg, u"warning"_s}, {QtCriticalMsg, u"critical"_s}, {QtFatalMsg, u"fatal"_s}};
    const QJsonObject line{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"level"_s, levels.value(type)},
                           {u"category"_s, QString::fromLatin1(context.category)},
                           {u"text"_s, message}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

bool isLoopback(const QByteArray &host)
{
    return host.startsWith("127.") || host == "::1";
}

} // namespace

int serve(const ServerRun &run)
{
    const Result<DataPlace> place = placeOf(run);
    if (!place)
        return wrongUsage(place.error().text);
    OfficeServer::Options options{.place = *place, .http = {}, .settings = {.isOpen = run.has(u"open-registration"_s), .publicUrl = run.value(u"public-url"_s)},
                                  .logsAccess = !run.has(u"quiet"_s)};
    if (const Result<void> read = readListen(run.value(u"listen"_s), options.http); !read)
        return wrongUsage(read.error().text);
    if (run.has(u"certificate"_s) != run.has(u"key"_s))
        return wrongUsage(u"--certificate and --key belong together."_s);
    options.http.certificateFile = run.value(u"certificate"_s);
    options.http.keyFile = run.value(u"key"_s);
    options.http.trustsProxy = run.has(u"behind-proxy"_s);
    const bool isPlain = options.http.certificateFile.isEmpty();
    if (isPlain && !isLoopback(options.http.host) && !options.http.trustsProxy)
        say(u"Passwords and data travel in the clear on this network. Give --certificate and --key, or put a TLS proxy in front (--behind-proxy)."_s);
    qInstallMessageHandler(&writeLogLine);
    const QString address = u"%1://%2:"_s.arg(isPlain ? u"http"_s : u"https"_s, QString::fromLatin1(options.http.host));
    Result<std::unique_ptr<OfficeServer>> server = OfficeServer::start(run.program, makerOf(run.program), std::move(options));
    if (!server)
        return refuse(server.error());
    (*server)->onSignal([] { QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection); });
    say(u"Listening on %1%2"_s.arg(address, QString::number((*server)->port())));
    if (const QString code = (*server)->accounts().setUpCode(); !code.isEmpty())
        say(u"There is no organisation yet. The first one registers with the set-up code %1"_s.arg(code));
    const int code = QCoreApplication::exec();
    (*server)->stop();
    say(u"Stopped."_s);
    return code;
}

} // namespace freehold::server
