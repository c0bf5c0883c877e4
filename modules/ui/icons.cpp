// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are left out by the linker unless named; the macro must stand outside a namespace.
static void initIconResource()
{
    Q_INIT_RESOURCE(ui_icons);
}

namespace freehold {
namespace {

QByteArray iconSource(const QString &name)
{
    [[maybe_unused]] static const bool loaded = (initIconResource(), true);
    QFile file(QStringLiteral(":/freehold/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(":/freehold/icons/file-text.svg"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    return file.readAll();
}

/// Draws a line icon from its SVG in the colour the theme has at that moment.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode iconMode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QRect place(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(place, iconPixmap(m_name, colorIn(iconMode), size, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode iconMode, QIcon::State state) override { return scaledPixmap(size, iconMode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode iconMode, QIcon::State, qreal scale) override
    {
        QPixmap result = iconPixmap(m_name, colorIn(iconMode), qRound(qMin(size.width(), size.height()) / scale), scale);
        return result;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_token); }

private:
    [[nodiscard]] QColor colorIn(QIcon::Mode iconMode) const
    {
        return theme::color(iconMode == QIcon::Disabled ? Token::Disabled : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString cacheKey = QStringLiteral("freehold-icon/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QByteArray source = iconSource(name);
    source.replace("currentColor", color.name().toLatin1()).replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(source).render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIcon iconOf(const QString &name, Token token)
{
    return name.isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, token));
}

} // namespace freehold
