// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toast.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace freehold {
namespace {

constexpr int toastMs = 8'000;
constexpr int problemMs = 20'000;
constexpr int slideMs = 120;
constexpr int slideWay = 16;
/// Above the status bar and the row of buttons that forms end with.
constexpr int toastGap = 92;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_button(new QPushButton(this)), m_timer(new QTimer(this)),
      m_slide(new QPropertyAnimation(this, "pos", this))
{
    setObjectName(QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 8, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    layout->addWidget(m_words, 1);
    m_button->setAutoDefault(false);
    layout->addWidget(m_button);
    auto *close = new QToolButton(this);
    close->setIcon(iconOf(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(close);
    m_slide->setDuration(slideMs);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &Toast::act);
    parent->installEventFilter(this);
    hide();
}

void Toast::show(Tone tone, const QString &words, const ToastAction &action)
{
    m_tone = tone;
    const QString icon = tone == Tone::Danger ? QStringLiteral("circle-alert") : QStringLiteral("circle-check");
    m_icon->setPixmap(iconPixmap(icon, theme::ink(tone), 17, devicePixelRatioF()));
    m_words->setText(words);
    m_button->setText(action.label);
    m_button->setVisible(static_cast<bool>(action.act));
    m_act = action.act;
    setAccessibleName(words);
    const bool slides = isHidden() && !theme::reducesMotion();
    place();
    setVisible(true);
    raise();
    if (slides) {
        m_slide->setStartValue(pos() + QPoint(0, slideWay));
        m_slide->setEndValue(pos());
        m_slide->start();
    }
    m_timer->start(tone == Tone::Danger ? problemMs : toastMs);
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void Toast::act()
{
    hide();
    if (const auto act = std::exchange(m_act, {}))
        act();
}

void Toast::place()
{
    m_slide->stop();
    const int width = qMin(460, parentWidget()->width() - 40);
    setFixedWidth(width);
    const int height = qMax(layout()->heightForWidth(width), 48);
    setGeometry(parentWidget()->width() - width - 20, parentWidget()->height() - height - toastGap, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::color(Token::Surface));
    painter.setPen(QPen(m_tone == Tone::Danger ? theme::ink(Tone::Danger) : theme::color(Token::BorderStrong), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(toastMs);
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace freehold
