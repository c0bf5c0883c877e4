// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cell_editor.h"

#include "ui/theme.h"
#include "ui/value_editor.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace freehold {

CellEditor::CellEditor(const Field &field, ScreenContext &context, const QVariant &value, QWidget *table)
    : QFrame(table), m_input(makeValueEditor(field, context, this)), m_problem(new QLabel(table))
{
    setObjectName(QStringLiteral("cellEditor"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_input->setCompact();
    m_input->setValue(value);
    layout->addWidget(m_input);
    setFocusProxy(m_input);
    m_problem->setObjectName(QStringLiteral("cellProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMargin(8);
    m_problem->setBackgroundRole(QPalette::Window);
    m_problem->setAutoFillBackground(true);
    theme::setInk(m_problem, theme::ink(Tone::Danger));
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::Window, theme::tint(Tone::Danger));
    m_problem->setPalette(colours);
    m_problem->hide();
    addKey({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)}, [this] { Q_EMIT keepWanted(0); });
    addKey({QKeySequence(Qt::Key_Tab)}, [this] { Q_EMIT keepWanted(1); });
    addKey({QKeySequence(Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::Key_Backtab)}, [this] { Q_EMIT keepWanted(-1); });
    addKey({QKeySequence(Qt::Key_Escape)}, [this] { Q_EMIT givenBack(); });
    connect(m_input, &ValueEditor::edited, m_problem, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { handleFocus(now); });
}

CellEditor::~CellEditor()
{
    delete m_problem.data();
}

void CellEditor::addKey(const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

/// Lists that drop down, other windows and other programs do not count as leaving.
void CellEditor::handleFocus(const QWidget *now)
{
    const bool isElsewhere = now && now != this && !isAncestorOf(now) && now->window() == window() && !QApplication::activePopupWidget();
    if (isElsewhere && isVisible() && isEnabled())
        Q_EMIT left();
}

Result<QVariant> CellEditor::value() const
{
    return m_input->value();
}

void CellEditor::startWith(const QString &typed)
{
    QWidget *input = m_input->focusProxy();
    if (!input)
        return;
    m_input->setValue(emptyValue(m_input->field()));
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, typed);
    QCoreApplication::sendEvent(input, &press);
}

void CellEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setFixedWidth(qMax(width(), theme::scaled(280)));
    m_problem->adjustSize();
    const QWidget *table = parentWidget();
    const int below = geometry().bottom() + 1;
    const bool fitsBelow = below + m_problem->height() <= table->height();
    m_problem->move(qBound(0, x(), qMax(0, table->width() - m_problem->width())), fitsBelow ? below : y() - m_problem->height());
    m_problem->raise();
    m_problem->show();
    m_input->setAccessibleDescription(sentence);
    m_input->setFocus();
}

void CellEditor::placeOver(const QRect &cell, const QRect &room)
{
    const QSize wanted = sizeHint();
    const int width = qMin(qMax(cell.width(), wanted.width()), room.width());
    const int height = qMax(cell.height(), wanted.height());
    const int x = layoutDirection() == Qt::RightToLeft ? qMax(room.left(), cell.right() + 1 - width) : qMin(cell.left(), room.right() + 1 - width);
    setGeometry(x, qBound(room.top(), cell.top(), qMax(room.top(), room.bottom() + 1 - height)), width, height);
    raise();
}

} // namespace freehold
