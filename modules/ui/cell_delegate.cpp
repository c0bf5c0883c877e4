// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cell_delegate.h"

#include "ui/list_model.h"
#include "ui/pill.h"

#include <QHeaderView>
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

/// The row with the cursor in its colour, the cells of a range in a tint, the cursor's cell with an outline while keys go there.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool isActive = option.state & QStyle::State_Active && view && (view->hasFocus() || (view->focusProxy() && view->focusProxy()->hasFocus()));
    const QModelIndex cursor = view ? view->currentIndex() : QModelIndex();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (cursor.isValid() && cursor.row() == index.row())
        painter->fillRect(option.rect, theme::color(isActive ? Token::Selected : Token::SelectedInactive));
    else if (isSelected)
        painter->fillRect(option.rect, theme::color(isActive ? Token::AccentTint : Token::SelectedInactive));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme::color(Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::BorderSubtle));
    const int firstColumn = view ? view->horizontalHeader()->logicalIndex(0) : 0;
    if (cursor.isValid() && cursor.row() == index.row() && index.column() == firstColumn) {
        const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, QSize(3, option.rect.height()), option.rect);
        painter->fillRect(mark, theme::color(Token::Accent));
    }
    const QItemSelection selection = view ? view->selectionModel()->selection() : QItemSelection();
    const bool isRange = selection.size() > 1 || (selection.size() == 1 && (selection.first().width() > 1 || selection.first().height() > 1));
    if (isActive && cursor == index && isRange) {
        painter->setPen(QPen(theme::color(Token::Accent), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// Where the words stand in a cell: in the middle of its height, at its start unless the model says otherwise.
Qt::Alignment cellAlignment(const QModelIndex &index)
{
    const auto given = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    return (given & Qt::AlignHorizontal_Mask ? given & Qt::AlignHorizontal_Mask : Qt::AlignLeft) | Qt::AlignVCenter;
}

/// The heading of a group of rows.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->fillRect(option.rect, theme::color(Token::Surface2));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::Border));
    painter->setFont(theme::font(TextStyle::LabelStrong));
    painter->setPen(theme::color(Token::Text));
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const Qt::Alignment align = cellAlignment(index);
    painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, align)),
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inner.width()));
}

/// How long the row is overdue, small at the end of its due day.
int paintDays(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, int days)
{
    const QString words = CellDelegate::tr("%1 d", "days overdue").arg(days);
    QFont small = theme::font(TextStyle::Caption);
    small.setWeight(QFont::DemiBold);
    painter->setFont(small);
    painter->setPen(theme::ink(Tone::Danger));
    painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), words);
    return painter->fontMetrics().horizontalAdvance(words) + 8;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(ListModel::GroupRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    paintGround(painter, option, index);
    QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString shown = index.data(Qt::DisplayRole).toString();
    painter->setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // dates and codes keep their order
    const auto *model = qobject_cast<const ListModel *>(index.model());
    const Field *field = model ? &model->fieldAt(index.column()) : nullptr;
    const int overdue = field && (field->isDue || field->type == FieldType::Money) ? index.data(ListModel::OverdueRole).toInt() : 0;
    if (overdue > 0 && field->isDue) {
        const int taken = paintDays(painter, option, inner, overdue);
        inner = option.direction == Qt::RightToLeft ? inner.adjusted(taken, 0, 0, 0) : inner.adjusted(0, 0, -taken, 0);
    }
    const bool isCode = field && index.column() > 0 && field->name == QLatin1String("code");
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : theme::color(isCode ? Token::Text3 : Token::Text));
    const QVariant ownFont = index.data(Qt::FontRole);
    const bool isStrong = model && (index.column() == 0 || (overdue > 0 && field->type == FieldType::Money && ink.isValid()));
    painter->setFont(ownFont.isValid() ? ownFont.value<QFont>()
                                       : theme::font(isCode ? TextStyle::Caption : isStrong ? TextStyle::BodyStrong : TextStyle::Body));
    if (field && theme::isState(*field) && !shown.isEmpty()) {
        paintPill(painter, inner, shown, theme::toneOf(index.data(ListModel::CodeRole).toString()), option.direction);
    } else if (field && field->type == FieldType::Rate && field->name.endsWith(QLatin1String("_share")) && !shown.isEmpty()) {
        paintShare(painter, inner, index.data(ListModel::ValueRole).value<Rate>(), shown);
    } else {
        const Qt::Alignment align = cellAlignment(index);
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
        return {pillWidth(shown) + 2 * cellPadding, theme::rowHeight()};
    const QFontMetrics metrics(theme::font(index.column() == 0 ? TextStyle::BodyStrong : TextStyle::Body));
    Q_UNUSED(option)
    const int days = model && model->fieldAt(index.column()).isDue ? 40 : 0;
    return {metrics.horizontalAdvance(shown) + 2 * cellPadding + 2 + days, theme::rowHeight()};
}

} // namespace freehold
