// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/box.h"
#include "ui/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace freehold {
namespace {

enum SidebarRole { IconNameRole = Qt::UserRole, ScreenKeyRole, PlaceRole, CountRole, ToneRole, CollapsedRole };

constexpr int placeHeight = 30;
constexpr int sectionHeight = 32;

/// A number in its round ground at the right of a place; the room it takes.
int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QModelIndex &index)
{
    const QString count = index.data(CountRole).toString();
    if (count.isEmpty())
        return 0;
    const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
    painter->setFont(theme::font(TextStyle::Caption));
    const int width = qMax(24, painter->fontMetrics().horizontalAdvance(count) + 14);
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(width, 18), box.adjusted(8, 0, -8, 0));
    const QColor plain = theme::color(theme::isDark() ? Token::SelectedInactive : Token::BorderSubtle);
    paintBox(painter, pill, tone == Tone::Neutral ? plain : theme::tint(tone), {}, 0, 9);
    painter->setPen(theme::ink(tone));
    painter->drawText(pill, Qt::AlignCenter, count);
    return width + 8;
}

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString title = index.data(Qt::DisplayRole).toString();
        const bool isCollapsed = index.data(CollapsedRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(PlaceRole).isValid()) {
            paintPlace(painter, option, index, isCollapsed ? QString() : title);
        } else if (isCollapsed) {
            painter->fillRect(QRect(option.rect.left() + 16, option.rect.center().y(), option.rect.width() - 32, 1), theme::color(Token::Border));
        } else {
            painter->setFont(theme::font(TextStyle::Caption));
            QFont strong = painter->font();
            strong.setWeight(QFont::DemiBold);
            painter->setFont(strong);
            painter->setPen(theme::color(Token::Text2));
            painter->drawText(option.rect.adjusted(18, 8, -18, 0),
                              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), title);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(PlaceRole).isValid())
            return {40, placeHeight};
        if (index.data(Qt::DisplayRole).toString().isEmpty())
            return {40, 0};
        return {40, index.data(CollapsedRole).toBool() ? 13 : sectionHeight};
    }

private:
    static void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &title)
    {
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const bool hasFocus = option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus();
        if (isCurrent || isHovered) {
            const QColor line = hasFocus ? theme::color(Token::Accent)
                : isCurrent && !theme::isDark() ? theme::color(Token::Border)
                                                : QColor();
            paintBox(painter, box, theme::color(isCurrent ? (theme::isDark() ? Token::Selected : Token::Surface) : Token::Hover), line, hasFocus ? 2 : 1);
        }
        if (isCurrent) {
            const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(3, box.height() - 12), box);
            paintBox(painter, mark, theme::color(Token::Accent), {}, 0, 1);
        }
        const QRect inner = box.adjusted(12, 0, -12, 0);
        const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(17, 17), inner);
        const Token ink = isCurrent ? Token::Accent : Token::Text2;
        painter->drawPixmap(icon, iconPixmap(index.data(IconNameRole).toString(), theme::color(ink), 17, painter->device()->devicePixelRatioF()));
        if (title.isEmpty())
            return;
        const int counted = paintCount(painter, option, box, index);
        painter->setFont(theme::font(isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(theme::color(isCurrent ? Token::Text : Token::Text2));
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect words = isMirrored ? inner.adjusted(counted, 0, -27, 0) : inner.adjusted(27, 0, -counted, 0);
        painter->drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
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
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemClicked, this, &Sidebar::openItem);
}

void Sidebar::addSection(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::addPlace(const Place &place)
{
    auto *item = new QListWidgetItem(place.title, this);
    item->setData(IconNameRole, place.icon.isEmpty() ? QStringLiteral("list") : place.icon);
    item->setData(ScreenKeyRole, place.key);
    item->setData(PlaceRole, static_cast<int>(m_places.size()));
    m_places.append(place);
}

void Sidebar::setCount(int place, qint64 count, Tone tone)
{
    for (int row = 0; row < this->count(); ++row) {
        QListWidgetItem *each = item(row);
        if (!each->data(PlaceRole).isValid() || each->data(PlaceRole).toInt() != place)
            continue;
        const QString shown = count <= 0 ? QString() : count > 999 ? QStringLiteral("999+") : QString::number(count);
        each->setData(CountRole, shown);
        each->setData(ToneRole, static_cast<int>(tone));
        each->setData(Qt::AccessibleTextRole, shown.isEmpty() ? each->text() : tr("%1, %2").arg(each->text(), shown));
    }
}

void Sidebar::setCollapsed(bool collapsed)
{
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(CollapsedRole, collapsed);
        item(row)->setToolTip(collapsed ? item(row)->text() : QString());
    }
    setVerticalScrollBarPolicy(collapsed ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    doItemsLayout();
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
        m_places.at(item->data(PlaceRole).toInt()).open();
}

} // namespace freehold
