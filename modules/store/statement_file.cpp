// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement_file.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QStringList>

namespace freehold {

QString statementFile(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, QString> known;
    const QMutexLocker locker(&mutex);
    auto found = known.find(name);
    if (found == known.end()) {
        QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("statement file %s is not embedded", qUtf8Printable(name));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().startsWith(QLatin1String("--")); });
        found = known.insert(name, lines.join(u'\n').trimmed());
    }
    return *found;
}

} // namespace freehold
