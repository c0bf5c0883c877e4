// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cell_delegate.h"

#include "ui/list_model.h"
#include "ui/pill.h"

#include <QPainter>
#include <QTableView>

namespace freehold {
namespace {

constexpr int cellPadding = 12;

void paintShare(QPainter *painter, const QRect &rect, Rate share, const QString &shown)
{
    const QRect words = rect.adjusted(rect.width() - 48, 0, 0, 0);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, shown);
    const int width = qMax(24, rect.width() - 56);
    const QRect track(rect.left(), rect.center().y() - 2, width, 6);
    constexpr qint64 whole = Rate::whole;
    const int filled = static_cast<int>(qBound(qint64(0), share.millionths * width / whole, qint64(width)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::tint(Tone::Neutral));
    painter->drawRoundedRect(track, 3, 3);
    painter->setBrush(share.millionths >= whole ? theme::ink(Tone::Violet) : theme::color(Token::Accent));
    if (filled > 0)
        painter->drawRoundedRect(QRect(track.left(), track.top(), qMax(filled, 6), 6), 3, 3);
    painter->restore();
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isSelected)
        painter->fillRect(option.rect, theme::color(isActive ? Token::Selected : Token::SelectedInactive));
    else if (isHovered)
        painter->fillRect(option.rect, theme::color(Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::BorderSubtle));
    if (isSelected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme::color(Token::Accent));
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const auto *model = qobject_cast<const ListModel *>(index.model());
    const Field *field = model ? &model->fieldAt(index.column()) : nullptr;
    painter->save();
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : theme::color(Token::Text));
    const QVariant ownFont = index.data(Qt::FontRole);
    painter->setFont(ownFont.isValid() ? ownFont.value<QFont>()
                                       : theme::font(index.column() == 0 && model ? TextStyle::BodyStrong : TextStyle::Body));
    if (field && theme::isState(*field) && !shown.isEmpty()) {
        paintPill(painter, inner, shown, theme::toneOf(index.data(ListModel::CodeRole).toString()), option.direction);
    } else if (field && field->type == FieldType::Rate && field->name.endsWith(QLatin1String("_share")) && !shown.isEmpty()) {
        paintShare(painter, inner, index.data(ListModel::ValueRole).value<Rate>(), shown);
    } else {
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, align)),
                          painter->fontMetrics().elidedText(shown, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ListModel *>(index.model());
    const QString shown = index.data(Qt::DisplayRole).toString();
    if (model && theme::isState(model->fieldAt(index.column())))
        return {pillWidth(shown) + 2 * cellPadding, 32};
    const QFontMetrics metrics(theme::font(index.column() == 0 ? TextStyle::BodyStrong : TextStyle::Body));
    Q_UNUSED(option)
    return {metrics.horizontalAdvance(shown) + 2 * cellPadding + 2, 32};
}

} // namespace freehold
