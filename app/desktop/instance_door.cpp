// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance_door.h"

#include "desktop/open_request.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace freehold {
namespace {

constexpr int patienceMs = 2'000;
constexpr quint32 mostBytes = 64 * 1024;

/// The same for every start of the user, another one for each user and home.
QString ownName()
{
    const QByteArray place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toUtf8();
    return QStringLiteral("freehold-")
           + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(20));
}

} // namespace

InstanceDoor::InstanceDoor(const QString &name, QObject *parent)
    : QObject(parent), m_name(name.isEmpty() ? ownName() : name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceDoor::answer);
}

bool InstanceDoor::handOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QStringList whole;
    for (const QString &argument : arguments)
        whole.append(wholeArgument(argument));
    QDataStream stream(&socket);
    stream << whole.join(QChar::Null).toUtf8();
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

bool InstanceDoor::open()
{
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // left behind by a program that was ended by force
    return m_server.listen(m_name);
}

void InstanceDoor::answer()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > mostBytes)
            return socket->abort();
        QDataStream stream(socket);
        stream.startTransaction();
        QByteArray message;
        stream >> message;
        if (!stream.commitTransaction())
            return;
        socket->write("ok");
        socket->flush();
        Q_EMIT knocked(QString::fromUtf8(message).split(QChar::Null, Qt::SkipEmptyParts));
    });
}

} // namespace freehold
