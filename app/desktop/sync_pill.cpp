// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sync_pill.h"

#include "office/office_link.h"
#include "ui/box.h"
#include "ui/icons.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr int pillHeight = 28;
constexpr int pillIcon = 15;

QString agoWords(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = qMax(qint64(0), when.secsTo(now) / 60);
    if (minutes < 1)
        return SyncPill::tr("Synced just now");
    if (minutes < 60)
        return SyncPill::tr("Synced %n min ago", nullptr, static_cast<int>(minutes));
    return SyncPill::tr("Synced at %1").arg(when.toLocalTime().time().toString(u"HH:mm"_s));
}

} // namespace

StandingWords standingWords(const SyncStanding &standing, const QDateTime &now)
{
    const int waiting = static_cast<int>(standing.waiting);
    const int needed = static_cast<int>(standing.needsYou);
    switch (standing.kind) {
    case SyncStanding::Kind::SignIn: return {SyncPill::tr("Sign in again"), u"key"_s, Tone::Warning};
    case SyncStanding::Kind::TooOld: return {SyncPill::tr("Freehold is too old"), u"circle-alert"_s, Tone::Danger};
    case SyncStanding::Kind::Wiped: return {SyncPill::tr("Reported lost"), u"circle-alert"_s, Tone::Danger};
    case SyncStanding::Kind::Foreign: return {SyncPill::tr("Another company’s office"), u"circle-alert"_s, Tone::Danger};
    case SyncStanding::Kind::Offline:
        if (needed > 0)
            break;
        if (waiting > 0)
            return {waiting == 1 ? SyncPill::tr("1 change waiting (offline)") : SyncPill::tr("%n changes waiting (offline)", nullptr, waiting), u"hourglass"_s, Tone::Warning};
        return {SyncPill::tr("Offline"), u"hourglass"_s, Tone::Neutral};
    case SyncStanding::Kind::Working:
    case SyncStanding::Kind::UpToDate:
        if (needed > 0)
            break;
        if (waiting > 0)
            return {waiting == 1 ? SyncPill::tr("Sending 1 change") : SyncPill::tr("Sending %n changes", nullptr, waiting), u"upload"_s, Tone::Info};
        if (standing.kind == SyncStanding::Kind::Working || !standing.lastComplete.isValid())
            return {SyncPill::tr("Syncing…"), u"refresh-cw"_s, Tone::Info};
        return {agoWords(standing.lastComplete, now), u"circle-check"_s, Tone::Success};
    }
    return {needed == 1 ? SyncPill::tr("1 needs your decision") : SyncPill::tr("%n need your decision", nullptr, needed), u"circle-alert"_s, Tone::Danger};
}

SyncPill::SyncPill(const OfficeLink &link, QWidget *parent) : QPushButton(parent), m_link(link)
{
    setObjectName(u"syncPill"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&link, &OfficeLink::standingChanged, this, &SyncPill::follow);
    connect(this, &QPushButton::clicked, this, &SyncPill::showMenu);
    auto *clock = new QTimer(this);
    constexpr int halfMinuteMs = 30'000;
    connect(clock, &QTimer::timeout, this, &SyncPill::follow);
    clock->start(halfMinuteMs);
    follow();
}

void SyncPill::follow()
{
    m_state = m_link.isJoined() ? standingWords(m_link.standing(), QDateTime::currentDateTimeUtc()) : StandingWords{tr("Sync is off"), u"refresh-cw"_s, Tone::Neutral};
    setText(m_state.words);
    setAccessibleName(tr("Office: %1", "state of sync").arg(m_state.words));
    setToolTip(m_link.isJoined() ? m_link.standing().text : tr("This company is on this computer alone."));
    updateGeometry();
    update();
}

QSize SyncPill::sizeHint() const
{
    return {QFontMetrics(theme::font(TextStyle::Label)).horizontalAdvance(text()) + pillIcon + 28, theme::scaled(pillHeight)};
}

void SyncPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = theme::ink(m_state.tone);
    const QColor line = hasFocus() ? theme::color(Token::Accent) : underMouse() ? ink : QColor();
    paintBox(&painter, rect(), theme::tint(m_state.tone), line, hasFocus() ? 2 : 1, height() / 2.0);
    const QRect inner = rect().adjusted(10, 0, -10, 0);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(pillIcon, pillIcon), inner);
    painter.drawPixmap(icon, iconPixmap(m_state.icon, ink, pillIcon, devicePixelRatioF()));
    painter.setFont(theme::font(TextStyle::Label));
    painter.setPen(ink);
    const QRect words = layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -pillIcon - 6, 0) : inner.adjusted(pillIcon + 6, 0, 0, 0);
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
}

void SyncPill::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"syncMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &icon, const QString &words, void (SyncPill::*signal)()) {
        connect(menu->addAction(iconOf(icon), words), &QAction::triggered, this, signal);
    };
    if (m_link.isJoined()) {
        const SyncStanding &standing = m_link.standing();
        menu->addAction(tr("Office at %1").arg(m_link.entry().address))->setEnabled(false);
        if (!standing.text.isEmpty())
            menu->addAction(fontMetrics().elidedText(standing.text, Qt::ElideRight, theme::scaled(420)))->setEnabled(false);
        menu->addSeparator();
        if (standing.kind == SyncStanding::Kind::SignIn)
            offer(u"key"_s, tr("Sign in…"), &SyncPill::signInWanted);
        else
            offer(u"refresh-cw"_s, tr("Sync now"), &SyncPill::syncWanted);
        offer(u"arrow-right-left"_s, tr("Sync centre"), &SyncPill::centreWanted);
        menu->addSeparator();
    }
    offer(u"link"_s, tr("Join an office…"), &SyncPill::joinWanted);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace freehold
