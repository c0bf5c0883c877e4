// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/contact_sheet.h"

#include "ui/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace freehold {
namespace {

constexpr int columns = 6;
constexpr int cellWidth = 400;
constexpr int cellHeight = 270;
constexpr int captionHeight = 22;

} // namespace

bool writeContactSheet(const QString &folder)
{
    const QString sheetName = QStringLiteral("contact-sheet.png");
    const QDir dir(folder);
    QStringList names = dir.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    names.removeAll(sheetName);
    const int lines = (static_cast<int>(names.size()) + columns - 1) / columns;
    QImage sheet(columns * cellWidth, qMax(1, lines) * cellHeight, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setFont(theme::font(TextStyle::Caption));
    for (int each = 0; each < names.size(); ++each) {
        const QRect cell(each % columns * cellWidth, each / columns * cellHeight, cellWidth, cellHeight);
        const QRect place = cell.adjusted(6, 6, -6, -captionHeight);
        const QImage picture = QImage(dir.filePath(names.at(each))).scaled(place.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place.topLeft(), picture);
        painter.drawText(cell.adjusted(6, cellHeight - captionHeight, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, names.at(each));
    }
    painter.end();
    return sheet.save(dir.filePath(sheetName));
}

} // namespace freehold
