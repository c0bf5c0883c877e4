// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/layout_picture.h"

#include "base/safe_file.h"
#include "base/text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;
constexpr qint64 mostPixels = 40'000'000;
constexpr int mostSide = 2'400;
constexpr int jpegQuality = 82;

/// Of a picture that is kept, by what its bytes are and not by a name.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : QByteArray();
}

} // namespace

Result<QByteArray> layoutPicture(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(path).fileName();
    const QByteArray format = formatOf(*bytes);
    if (format.isEmpty())
        return Error{ErrorCode::Unsupported, text("Layout", "%1 is no picture that can be drawn over. Save it as PNG or JPEG.").arg(name), {}};
    QBuffer source;
    source.setData(*bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, format);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return Error{ErrorCode::Limit, text("Layout", "%1 has more than 40 megapixels. Save it smaller.").arg(name), {}};
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::InvalidInput, text("Layout", "%1 is damaged and cannot be shown. Save the picture again.").arg(name), {}};
    if (std::max(image.width(), image.height()) > mostSide)
        image = image.scaled(mostSide, mostSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray kept;
    QBuffer target(&kept);
    target.open(QIODevice::WriteOnly);
    if (!image.convertToFormat(QImage::Format_RGB32).save(&target, "jpeg", jpegQuality))
        return Error{ErrorCode::Trouble, text("Layout", "%1 could not be kept as a picture.").arg(name), {}};
    return kept;
}

QImage layoutImage(const QByteArray &picture)
{
    return picture.isEmpty() ? QImage() : QImage::fromData(picture, "jpeg");
}

} // namespace freehold
