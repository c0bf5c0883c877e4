// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/narration_line.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace freehold {

NarrationLine::NarrationLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        const QString rest = completion();
        setAccessibleDescription(rest.isEmpty() ? QString() : tr("Goes on: %1. End takes it.").arg(rest));
    });
}

QString NarrationLine::completion() const
{
    if (text().isEmpty() || cursorPosition() != text().size() || hasSelectedText())
        return {};
    for (const QString &narration : m_choices) {
        if (narration.size() > text().size() && narration.startsWith(text(), Qt::CaseInsensitive))
            return narration.mid(text().size());
    }
    return {};
}

void NarrationLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString rest = hasFocus() ? completion() : QString();
    if (rest.isEmpty() || layoutDirection() == Qt::RightToLeft)
        return;
    QPainter painter(this);
    painter.setPen(theme::color(Token::Text3));
    const int left = cursorRect().center().x() + 1;
    painter.drawText(QRect(left, 0, width() - left - 6, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(rest, Qt::ElideRight, width() - left - 6));
}

void NarrationLine::keyPressEvent(QKeyEvent *event)
{
    const QString rest = completion();
    if (!rest.isEmpty() && event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_End || event->key() == Qt::Key_Right))
        return setText(text() + rest);
    QLineEdit::keyPressEvent(event);
}

} // namespace freehold
