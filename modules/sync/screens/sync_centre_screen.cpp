// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/screens/sync_centre_screen.h"

#include "sync/sync_conflict.h"
#include "sync/tray.h"
#include "ui/empty_page.h"
#include "ui/plain_table.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <utility>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allParts{SyncCentreScreen::Part::Waiting, SyncCentreScreen::Part::NeedsYou, SyncCentreScreen::Part::Differences, SyncCentreScreen::Part::Notices};

QString whenWords(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return at.isValid() ? formatDate(local.date()) + local.time().toString(u" HH:mm"_s) : QString();
}

QStringList cellsOf(SyncCentreScreen::Part part, const SyncLine &line)
{
    if (part == SyncCentreScreen::Part::Differences)
        return {line.title, line.reason, line.values.at(0).value, line.values.at(1).value, line.who};
    if (part == SyncCentreScreen::Part::Waiting)
        return {line.title, whenWords(line.at), line.who};
    return {line.title, whenWords(line.at), line.who, line.reason};
}

} // namespace

SyncCentreScreen::SyncCentreScreen(ScreenContext &context, QWidget *parent) : Screen(context, parent), m_tabs(new QTabWidget(this))
{
    setObjectName(u"syncCentre"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"parts"_s);
    addPage({tr("What was done"), tr("When"), tr("By")}, tr("Everything done here is sent."));
    addPage({tr("What was done"), tr("When"), tr("By"), tr("Why the office refused it")}, tr("The office refused nothing. Everything is in step."));
    addPage({tr("Record"), tr("Field"), tr("Kept value"), tr("Other value"), tr("Entered by")}, tr("No field was changed by two people at once."));
    addPage({tr("What was done"), tr("When"), tr("By"), tr("What became of it")}, tr("The office did everything as it was asked."));
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tabs);
    halves->addWidget(buildDetail());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    column->addWidget(halves, 1);
    setStart(&table(Part::Waiting));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setStart(&table(part()));
        showCurrent();
    });
    connect(&store(), &Store::changed, this, &SyncCentreScreen::refresh);
    refresh();
}

QWidget *SyncCentreScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(20, 14, 20, 14);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, box));
    m_summary = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_summary->setObjectName(u"summary"_s);
    head->addWidget(m_summary);
    head->addStretch(1);
    m_open = addAct(u"openRecord"_s, tr("Open record"), &SyncCentreScreen::openCurrent);
    m_discard = addAct(u"discard"_s, tr("Discard…"), &SyncCentreScreen::askToDiscard);
    m_change = addAct(u"changeAndSend"_s, tr("Change and send again…"), &SyncCentreScreen::changeAndSend);
    m_sendAgain = addAct(u"sendAgain"_s, tr("Send again"), &SyncCentreScreen::sendAgain);
    m_take = addAct(u"takeOther"_s, tr("Take the other value"), &SyncCentreScreen::takeOther);
    m_keep = addAct(u"keepValue"_s, tr("Keep the value"), &SyncCentreScreen::keepValue);
    m_sendAgain->setDefault(true);
    m_keep->setDefault(true);
    for (QPushButton *button : {m_open, m_discard, m_change, m_sendAgain, m_take, m_keep})
        head->addWidget(button);
    return box;
}

QPushButton *SyncCentreScreen::addAct(const QString &name, const QString &words, void (SyncCentreScreen::*act)())
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *SyncCentreScreen::buildDetail()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"detail"_s);
    area->setAccessibleName(tr("Values and reason"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumWidth(theme::scaled(280));
    auto *body = new QWidget(area);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_detailTitle = new TokenLabel(TextStyle::Heading, Token::Text, body);
    m_detailReason = new TokenLabel(TextStyle::Body, Token::Text2, body);
    m_detailReason->setObjectName(u"reason"_s);
    for (TokenLabel *label : {m_detailTitle, m_detailReason}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_detailValues = new QFormLayout;
    m_detailValues->setHorizontalSpacing(16);
    m_detailValues->setVerticalSpacing(8);
    m_detailValues->setLabelAlignment(Qt::AlignLeft);
    column->addLayout(m_detailValues);
    column->addStretch(1);
    area->setWidget(body);
    m_detail = area;
    return area;
}

void SyncCentreScreen::addPage(const QStringList &heads, const QString &none)
{
    const auto part = static_cast<Part>(m_tabs->count());
    Page &page = m_pages.at(static_cast<size_t>(part));
    page.stack = new QStackedWidget(m_tabs);
    page.table = plainTable(heads, page.stack);
    page.table->setAccessibleName(partTitle(part));
    page.table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    page.table->horizontalHeader()->resizeSection(0, theme::scaled(280));
    for (int section = 1; section < heads.size(); ++section)
        page.table->horizontalHeader()->resizeSection(section, theme::scaled(150));
    page.empty = new EmptyPage(u"circle-check"_s, page.stack);
    page.empty->setTexts(none, {}, {});
    page.stack->addWidget(page.table);
    page.stack->addWidget(page.empty);
    m_tabs->addTab(page.stack, partTitle(part));
    connect(page.table, &QTableWidget::itemActivated, this, &SyncCentreScreen::resolve);
    connect(page.table, &QTableWidget::itemSelectionChanged, this, &SyncCentreScreen::showCurrent);
}

QString SyncCentreScreen::partTitle(Part part) const
{
    switch (part) {
    case Part::Waiting: return tr("Waiting");
    case Part::NeedsYou: return tr("Needs you");
    case Part::Differences: return tr("Differences");
    case Part::Notices: return tr("Notices");
    }
    return {};
}

const QList<SyncLine> &SyncCentreScreen::lines(Part part) const
{
    switch (part) {
    case Part::Waiting: return m_lists.waiting;
    case Part::NeedsYou: return m_lists.needsYou;
    case Part::Differences: return m_lists.differences;
    case Part::Notices: break;
    }
    return m_lists.notices;
}

SyncCentreScreen::Part SyncCentreScreen::part() const
{
    return static_cast<Part>(m_tabs->currentIndex());
}

void SyncCentreScreen::show(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
}

void SyncCentreScreen::refresh()
{
    readLater(store(), this, [](Reader &reader) { return syncLists(reader); }, [this, request = ++m_request](const Result<SyncLists> &lists) {
        if (request != m_request)
            return;
        if (lists)
            fill(*lists);
        else
            context().showError(lists.error());
    });
}

void SyncCentreScreen::fill(const SyncLists &lists)
{
    const bool isFirst = !std::exchange(m_isFilled, true);
    m_lists = lists;
    for (const Part part : allParts)
        fillPage(part, lines(part));
    const bool isQuiet = lists.waitingCount == 0 && lists.needsYou.isEmpty() && lists.differences.isEmpty();
    m_summary->setText(isQuiet ? tr("Everything is in step.") : tr("What is on its way to the office, and what came back"));
    if (isFirst && !lists.needsYou.isEmpty())
        show(Part::NeedsYou);
    else if (isFirst && lists.waiting.isEmpty() && !lists.differences.isEmpty())
        show(Part::Differences);
    showCurrent();
    Q_EMIT statusChanged();
    Q_EMIT loaded();
}

void SyncCentreScreen::fillPage(Part part, const QList<SyncLine> &lines)
{
    const Page &page = m_pages.at(static_cast<size_t>(part));
    const QSignalBlocker quiet(page.table);
    page.table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < page.table->rowCount(); ++row) {
        const QStringList cells = cellsOf(part, lines.at(row));
        for (int cell = 0; cell < cells.size(); ++cell)
            page.table->setItem(row, cell, new QTableWidgetItem(cells.at(cell)));
    }
    page.stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    if (!lines.isEmpty() && page.table->currentRow() < 0)
        page.table->setCurrentCell(0, 0);
    const qint64 count = part == Part::Waiting ? m_lists.waitingCount : lines.size();
    const QString words = count == 0 ? partTitle(part) : tr("%1  %2", "name of a list, how many it holds").arg(partTitle(part), formatCount(count, context().format()));
    m_tabs->setTabText(static_cast<int>(part), words);
}

QList<SyncLine> SyncCentreScreen::chosen() const
{
    QList<SyncLine> result;
    const QList<SyncLine> &all = lines(part());
    for (const QModelIndex &index : table(part()).selectionModel()->selectedRows()) {
        if (index.row() < all.size())
            result.append(all.at(index.row()));
    }
    return result;
}

void SyncCentreScreen::showCurrent()
{
    const QList<SyncLine> all = chosen();
    const bool isOne = all.size() == 1;
    const bool mayChange = !store().isReadOnly() && !all.isEmpty();
    const bool isRefused = part() == Part::NeedsYou;
    const bool isDifference = part() == Part::Differences;
    m_discard->setVisible(isRefused && mayChange);
    m_sendAgain->setVisible(isRefused && mayChange);
    m_change->setVisible(isRefused && mayChange && isOne && !all.first().operation.isEmpty());
    m_keep->setVisible(isDifference && mayChange);
    m_take->setVisible(isDifference && mayChange);
    m_open->setVisible(isOne && !all.first().table.isEmpty() && !all.first().record.isNull());
    m_detail->setVisible(isOne);
    if (!isOne)
        return;
    const SyncLine &line = all.first();
    m_detailTitle->setText(line.title);
    m_detailReason->setText(line.reason);
    m_detailReason->setVisible(!line.reason.isEmpty());
    while (m_detailValues->rowCount() > 0)
        m_detailValues->removeRow(0);
    for (const ShownValue &value : line.values) {
        auto *shown = new TokenLabel(value.value, TextStyle::Body, Token::Text, m_detail);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_detailValues->addRow(new TokenLabel(value.name, TextStyle::Label, Token::Text2, m_detail), shown);
    }
}

void SyncCentreScreen::resolve()
{
    if (part() == Part::NeedsYou)
        sendAgain();
    else if (part() == Part::Differences)
        settle(false);
    else
        openCurrent();
}

void SyncCentreScreen::openCurrent()
{
    const QList<SyncLine> all = chosen();
    if (all.size() == 1 && !all.first().record.isNull())
        context().openRecord(all.first().table, all.first().record);
}

void SyncCentreScreen::tell(const Result<void> &done, const QString &sentence)
{
    if (done)
        context().showMessage(sentence);
    else
        context().showError(done.error());
    refresh();
}

void SyncCentreScreen::sendAgain()
{
    if (store().isReadOnly() || part() != Part::NeedsYou)
        return;
    Result<void> all;
    for (const SyncLine &line : chosen()) {
        if (const Result<Outcome> done = sendRefusedAgain(store(), line.id, {}); !done && all)
            all = done.error();
    }
    tell(all, tr("It is done anew and goes to the office."));
}

void SyncCentreScreen::changeAndSend()
{
    const QList<SyncLine> all = chosen();
    if (all.size() != 1 || all.first().operation.isEmpty())
        return;
    const Result<QVariantMap> request = refusedRequest(store(), all.first().id);
    if (!request)
        return context().showError(request.error());
    context().runOperation(all.first().operation, *request, [&store = store(), id = all.first().id, &context = context()](const Outcome &) {
        if (const Result<void> settled = discardRefused(store, id, tr("Done anew with changes")); !settled)
            context.showError(settled.error());
    });
}

void SyncCentreScreen::askToDiscard()
{
    bool isGiven = false;
    const QString reason = QInputDialog::getText(this, tr("Discard"), tr("Why is it not to be done any more? The reason is kept with it."), QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        discard(reason);
}

void SyncCentreScreen::discard(const QString &reason)
{
    Result<void> all;
    for (const SyncLine &line : chosen()) {
        if (const Result<void> done = discardRefused(store(), line.id, reason); !done && all)
            all = done;
    }
    tell(all, tr("It is discarded, with your reason."));
}

void SyncCentreScreen::settle(bool useLost)
{
    if (store().isReadOnly() || part() != Part::Differences)
        return;
    Result<void> all;
    for (const SyncLine &line : chosen()) {
        if (const Result<Outcome> done = store().run(SettleDifference{Id<SyncConflict>(line.id), useLost}); !done && all)
            all = done.error();
    }
    tell(all, useLost ? tr("The other value stands now.") : tr("The value stays."));
}

QString SyncCentreScreen::status() const
{
    return tr("%1 waiting, %2 need you").arg(formatCount(m_lists.waitingCount, context().format()), formatCount(m_lists.needsYou.size(), context().format()));
}

} // namespace freehold
