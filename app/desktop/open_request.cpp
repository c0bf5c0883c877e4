// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/open_request.h"

#include <QFileInfo>
#include <QUrl>

namespace freehold {
namespace {

bool hasScheme(const QString &argument, QLatin1StringView scheme)
{
    return argument.startsWith(scheme, Qt::CaseInsensitive);
}

} // namespace

OpenRequest readOpenRequest(const QString &argument)
{
    const bool isLink = hasScheme(argument, QLatin1StringView("freehold:"));
    if (!isLink && !hasScheme(argument, QLatin1StringView("file:")))
        return {.path = argument};
    QUrl url(argument, QUrl::StrictMode);
    if (!url.isValid() || !url.host().isEmpty() || url.hasQuery())
        return {.isUsable = false};
    url.setScheme(QStringLiteral("file"));
    OpenRequest request{.path = url.path().isEmpty() ? QString() : url.toLocalFile()};
    if (!isLink)
        return request;
    const QString fragment = url.fragment(QUrl::FullyDecoded);
    const QString row = fragment.section(u'/', 1);
    request.place = fragment.section(u'/', 0, 0);
    request.row = QUuid::fromString(row);
    const bool leadsNowhere = request.path.isEmpty() && request.place.isEmpty();
    request.isUsable = !leadsNowhere && (row.isEmpty() || !request.row.isNull());
    return request;
}

QString wholeArgument(const QString &argument)
{
    if (hasScheme(argument, QLatin1StringView("freehold:")) || hasScheme(argument, QLatin1StringView("file:")))
        return argument;
    return QFileInfo(argument).absoluteFilePath();
}

} // namespace freehold
