// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation_file.h"

#include "base/safe_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <qrencode.h>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray invitationText(const InvitationPaper &paper)
{
    return QJsonDocument(QJsonObject{{u"freehold"_s, u"invitation"_s}, {u"address"_s, paper.address}, {u"organisation"_s, paper.organisation},
                                     {u"email"_s, paper.email}, {u"invitation"_s, paper.code}})
        .toJson(QJsonDocument::Compact);
}

/// The modules as squares of one path, with the quiet zone of four modules that readers need.
QByteArray qrDrawing(const QByteArray &text)
{
    constexpr int quiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QByteArray path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                path += 'M' + QByteArray::number(x + quiet) + ' ' + QByteArray::number(y + quiet) + "h1v1h-1z";
        }
    }
    const QByteArray size = QByteArray::number(code->width + 2 * quiet);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size + "\"><rect width=\"" + size + "\" height=\"" + size
        + "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>\n";
}

} // namespace

Result<void> writeInvitation(const InvitationPaper &paper, const QString &path)
{
    const bool isDrawing = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    if (!isDrawing && !path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return Error{ErrorCode::Unsupported, u"An invitation is written as .json, or as .svg with a QR code."_s, {}};
    const QByteArray text = invitationText(paper);
    const QByteArray content = isDrawing ? qrDrawing(text) : text + '\n';
    if (content.isEmpty())
        return Error{ErrorCode::Limit, u"The invitation is too long for a QR code. Write it as .json."_s, {}};
    if (Result<void> written = writeFileSafely(path, content); !written)
        return written;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // whoever reads it can join
    return {};
}

} // namespace freehold::server
