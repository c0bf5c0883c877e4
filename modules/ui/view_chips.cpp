// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_chips.h"

#include "ui/box.h"
#include "ui/icon_button.h"
#include "ui/icons.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace freehold {
namespace {

constexpr int chipHeight = 28;
constexpr int chipGap = 8;
constexpr int chipPadding = 12;

} // namespace

Chip::Chip(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(chipHeight);
}

void Chip::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : tr("%1, %2 rows").arg(text(), count));
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics words(theme::font(TextStyle::LabelStrong));
    int width = words.horizontalAdvance(text()) + 2 * chipPadding;
    if (!m_count.isEmpty())
        width += QFontMetrics(theme::font(TextStyle::Caption)).horizontalAdvance(m_count) + 8;
    if (!m_icon.isEmpty())
        width += 15 + 6;
    return {width, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = theme::color(isChecked() ? Token::AccentTint : underMouse() ? Token::Hover : Token::Surface);
    const bool isStrong = isChecked() || hasFocus();
    paintBox(&painter, rect(), fill, theme::color(isStrong ? Token::Accent : Token::Border), hasFocus() ? 2 : 1, chipHeight / 2.0);
    const QColor ink = theme::color(isChecked() ? Token::Accent : Token::Text2);
    QRect rest = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_icon.isEmpty()) {
        const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(15, 15), rest);
        painter.drawPixmap(icon, iconPixmap(m_icon, ink, 15, devicePixelRatioF()));
        rest = isMirrored ? rest.adjusted(0, 0, -21, 0) : rest.adjusted(21, 0, 0, 0);
    }
    painter.setPen(ink);
    painter.setFont(theme::font(isChecked() ? TextStyle::LabelStrong : TextStyle::Label));
    painter.drawText(rest, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
    painter.setFont(theme::font(TextStyle::Caption));
    painter.drawText(rest, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), m_count);
}

ViewChips::ViewChips(bool maySave, QWidget *parent)
    : QWidget(parent), m_save(iconButton(QStringLiteral("plus"), tr("Save what is shown as a view"), this)),
      m_rest(iconButton(QStringLiteral("ellipsis"), tr("More views"), this)), m_filter(new Chip(tr("Filter"), this))
{
    setFixedHeight(chipHeight);
    m_save->setFixedSize(chipHeight, chipHeight);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setVisible(maySave);
    m_rest->setFixedSize(chipHeight, chipHeight);
    m_filter->setIconName(QStringLiteral("list-filter"));
    m_filter->setObjectName(QStringLiteral("filterChip"));
    connect(m_save, &QToolButton::clicked, this, &ViewChips::saveWanted);
    connect(m_rest, &QToolButton::clicked, this, &ViewChips::showRest);
}

void ViewChips::setChoices(const QList<ViewChoice> &choices)
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.chip;
    m_entries.clear();
    for (const ViewChoice &choice : choices) {
        auto *chip = new Chip(choice.title, this);
        const QString key = choice.key;
        connect(chip, &Chip::clicked, this, [this, key] {
            setCurrent(key);
            Q_EMIT chosen(key);
        });
        if (choice.isOwn) {
            chip->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(chip, &QWidget::customContextMenuRequested, this,
                    [this, key, chip](const QPoint &position) { Q_EMIT menuWanted(key, chip->mapToGlobal(position)); });
        }
        m_entries.append({choice, chip});
    }
    QWidget *before = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (before)
            setTabOrder(before, entry.chip);
        before = entry.chip;
    }
    if (before)
        setTabOrder(before, m_rest);
    setTabOrder(m_rest, m_save);
    setTabOrder(m_save, m_filter);
    setCurrent(m_current);
    place();
}

void ViewChips::setCurrent(const QString &key)
{
    m_current = key;
    for (const Entry &entry : std::as_const(m_entries))
        entry.chip->setChecked(entry.choice.key == key);
}

void ViewChips::setCount(const QString &key, const QString &count)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.choice.key == key)
            entry.chip->setCount(count);
    }
    place();
}

void ViewChips::place()
{
    const int tail = m_filter->sizeHint().width() + 2 * chipGap + 1 + (m_save->isVisibleTo(this) ? chipHeight + chipGap : 0);
    int wanted = 0;
    for (const Entry &entry : std::as_const(m_entries))
        wanted += entry.chip->sizeHint().width() + chipGap;
    const bool fits = wanted + tail <= width();
    const int room = width() - tail - (fits ? 0 : chipHeight + chipGap);
    const auto put = [this](QWidget *widget, int x, int w) {
        widget->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - x - w : x, 0, w, chipHeight);
    };
    int x = 0;
    bool isFull = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int needed = entry.chip->sizeHint().width();
        isFull = isFull || x + needed > room;
        entry.chip->setVisible(!isFull);
        if (isFull)
            continue;
        put(entry.chip, x, needed);
        x += needed + chipGap;
    }
    m_rest->setVisible(isFull);
    if (isFull) {
        put(m_rest, x, chipHeight);
        x += chipHeight + chipGap;
    }
    if (m_save->isVisibleTo(this)) {
        put(m_save, x, chipHeight);
        x += chipHeight + chipGap;
    }
    m_divider = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    x += chipGap + 1;
    put(m_filter, x, m_filter->sizeHint().width());
    update();
}

void ViewChips::showRest()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.chip->isVisibleTo(this))
            continue;
        QAction *action = menu->addAction(entry.choice.title);
        action->setCheckable(true);
        action->setChecked(entry.choice.key == m_current);
        connect(action, &QAction::triggered, entry.chip, &QAbstractButton::click);
    }
    menu->popup(m_rest->mapToGlobal(QPoint(0, m_rest->height() + 2)));
}

void ViewChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ViewChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(m_divider, 4, 1, height() - 8), theme::color(Token::Border));
}

} // namespace freehold
