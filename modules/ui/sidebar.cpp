// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace freehold {
namespace {

enum SidebarRole { IconNameRole = Qt::UserRole, ScreenKeyRole, PlaceRole };

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.data(PlaceRole).isValid()) {
            painter->setFont(theme::font(TextStyle::Label));
            painter->setPen(theme::color(Token::Text2));
            painter->drawText(option.rect.adjusted(18, 8, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        } else {
            paintPlace(painter, option, index, title);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(PlaceRole).isValid() ? 30 : 34};
    }

private:
    static void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &title)
    {
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        if (isCurrent || isHovered) {
            painter->setPen(isCurrent && !theme::isDark() ? QPen(theme::color(Token::Border)) : Qt::NoPen);
            painter->setBrush(theme::color(isCurrent ? (theme::isDark() ? Token::Selected : Token::Surface) : Token::Hover));
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        if (isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(Token::Accent));
            painter->drawRoundedRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12), 1, 1);
        }
        const Token ink = isCurrent ? Token::Accent : Token::Text2;
        painter->drawPixmap(QRect(box.left() + 12, box.center().y() - 8, 17, 17),
                            iconPixmap(index.data(IconNameRole).toString(), theme::color(ink), 17, painter->device()->devicePixelRatioF()));
        painter->setFont(theme::font(isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(theme::color(isCurrent ? Token::Text : Token::Text2));
        painter->drawText(box.adjusted(39, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, box.width() - 47));
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this, &Sidebar::openItem);
}

void Sidebar::addSection(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::addPlace(const QString &title, const QString &icon, const QString &key, std::function<void()> open)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(IconNameRole, icon.isEmpty() ? QStringLiteral("list") : icon);
    item->setData(ScreenKeyRole, key);
    item->setData(PlaceRole, static_cast<int>(m_places.size()));
    m_places.append(std::move(open));
}

void Sidebar::markKey(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1);
    clearSelection();
    for (int row = 0; row < count(); ++row) {
        if (!key.isEmpty() && item(row)->data(ScreenKeyRole).toString() == key)
            setCurrentRow(row);
    }
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return openItem(currentItem());
    QListWidget::keyPressEvent(event);
}

void Sidebar::openItem(const QListWidgetItem *item)
{
    if (item && item->data(PlaceRole).isValid())
        m_places.at(item->data(PlaceRole).toInt())();
}

} // namespace freehold
