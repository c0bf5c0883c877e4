// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs_panel.h"

#include "ui/box.h"
#include "ui/icon_button.h"
#include "ui/icons.h"
#include "ui/token_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace freehold {
namespace {

constexpr int panelWidth = 420;
constexpr int panelHeight = 320;
constexpr int panelGap = 40; ///< from the lower edge: the status bar and some air
constexpr int lookMs = 200;

QString endWords(const Job &job)
{
    const QString at = job.startedAt.time().toString(QStringLiteral("HH:mm"));
    if (*job.result)
        return JobsPanel::tr("Done. Begun at %1.", "a job").arg(at);
    if (job.result->error().code == ErrorCode::Cancelled)
        return JobsPanel::tr("Stopped. Begun at %1.", "a job").arg(at);
    return job.result->error().text;
}

} // namespace

JobsPanel::JobsPanel(QWidget *parent) : QFrame(parent), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("jobs"));
    setAccessibleName(tr("Jobs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TokenLabel(tr("Jobs"), TextStyle::Subheading, Token::Text, this), 1);
    auto *clear = new QPushButton(tr("Forget those that ended"), this);
    clear->setObjectName(QStringLiteral("forget"));
    clear->setFlat(true);
    clear->setAutoDefault(false);
    head->addWidget(clear);
    QToolButton *close = iconButton(QStringLiteral("x"), tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    head->addWidget(close);
    column->addLayout(head);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    column->addWidget(m_area, 1);
    connect(clear, &QPushButton::clicked, this, [] { jobs().clear(); });
    connect(close, &QToolButton::clicked, this, &JobsPanel::leave);
    connect(&jobs(), &Jobs::changed, this, &JobsPanel::fill);
    parent->installEventFilter(this);
    hide();
}

void JobsPanel::toggle()
{
    if (isVisible())
        return leave();
    m_before = QApplication::focusWidget();
    fill();
    place();
    show();
    raise();
    m_clock = startTimer(lookMs);
    findChild<QToolButton *>(QStringLiteral("close"))->setFocus(Qt::ShortcutFocusReason);
}

void JobsPanel::leave()
{
    killTimer(std::exchange(m_clock, 0));
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void JobsPanel::fill()
{
    m_bars.clear();
    m_list = new QWidget(m_area);
    m_list->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(12);
    for (const Job &job : jobs().all()) {
        if (job.isRunning())
            addRunning(job);
        else
            addOver(job);
    }
    if (jobs().all().isEmpty()) {
        auto *empty = new TokenLabel(tr("Nothing is running. Exports, imports, backups and checks show here how far they are."), TextStyle::Body, Token::Text2, m_list);
        empty->setWordWrap(true);
        m_rows->addWidget(empty);
    }
    m_rows->addStretch(1);
    m_area->setWidget(m_list);
    QWidget *before = findChild<QToolButton *>(QStringLiteral("close"));
    for (QPushButton *cancel : m_list->findChildren<QPushButton *>()) {
        setTabOrder(before, cancel);
        before = cancel;
    }
    showProgress();
}

void JobsPanel::addRunning(const Job &job)
{
    auto *words = new TokenLabel(job.title, TextStyle::Body, Token::Text, m_list);
    words->setWordWrap(true);
    m_rows->addWidget(words);
    auto *line = new QHBoxLayout;
    auto *bar = new QProgressBar(m_list);
    bar->setTextVisible(false);
    bar->setFixedHeight(8);
    bar->setAccessibleName(job.title);
    line->addWidget(bar, 1);
    auto *cancel = new QPushButton(tr("Cancel"), m_list);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    cancel->setAutoDefault(false);
    cancel->setAccessibleName(tr("Cancel: %1", "a job").arg(job.title));
    connect(cancel, &QPushButton::clicked, this, [cancel, id = job.id] {
        cancel->setEnabled(false);
        jobs().cancel(id);
    });
    line->addWidget(cancel);
    m_rows->addLayout(line);
    m_bars.append({bar, job});
}

void JobsPanel::addOver(const Job &job)
{
    const bool isDone = job.result->ok();
    const bool isProblem = !isDone && job.result->error().code != ErrorCode::Cancelled;
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    auto *mark = new QLabel(m_list);
    const Tone tone = isDone ? Tone::Success : isProblem ? Tone::Danger : Tone::Neutral;
    mark->setPixmap(iconPixmap(isDone ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"), theme::ink(tone), 17, devicePixelRatioF()));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const auto &[sentence, style, token] :
         {std::tuple{job.title, TextStyle::Body, Token::Text}, std::tuple{endWords(job), TextStyle::Label, Token::Text2}}) {
        auto *label = new TokenLabel(sentence, style, token, m_list);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    m_rows->addLayout(line);
}

void JobsPanel::showProgress()
{
    constexpr int whole = 1'000;
    for (const Bar &each : std::as_const(m_bars)) {
        const std::optional<int> progress = each.job.progress();
        each.bar->setMaximum(progress ? whole : 0);
        each.bar->setValue(progress.value_or(0));
    }
}

void JobsPanel::timerEvent(QTimerEvent *)
{
    showProgress();
}

void JobsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

void JobsPanel::place()
{
    const int width = qMin(panelWidth, parentWidget()->width() - 40);
    const int height = qMin(panelHeight, parentWidget()->height() - 120);
    const int left = layoutDirection() == Qt::RightToLeft ? 20 : parentWidget()->width() - width - 20;
    setGeometry(left, parentWidget()->height() - height - panelGap, width, height);
}

bool JobsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void JobsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), theme::color(Token::Surface), theme::color(Token::BorderStrong), 1, 10);
}

} // namespace freehold
