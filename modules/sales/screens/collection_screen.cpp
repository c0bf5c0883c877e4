// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/collection_screen.h"

#include "sales/screens/collection_card.h"
#include "ui/banner.h"
#include "ui/empty_page.h"
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/read_later.h"
#include "ui/token_label.h"
#include "ui/view_chips.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysColumn = 4;
constexpr int amountColumn = 5;
constexpr int phoneColumn = 6;
constexpr int roomyWidth = 1'100;

/// What is written to a file: a copy, since the screen goes on.
struct CollectionPaper {
    ShownTable shown;
    QDate today;
    QString title;
};

Result<qint64> writeCollections(const ScreenContext &context, const CollectionPaper &content, const QString &path, const Progress &progress)
{
    const Result<Result<qint64>> written = context.store().read([&](Reader &reader) {
        Document document = context.newDocument(reader, u"collections"_s, content.title);
        document.subtitle = CollectionScreen::tr("As of %1").arg(formatDate(content.today));
        document.landscape = true;
        document.tables = {{.id = u"collections"_s,
                            .title = {},
                            .columns = content.shown.columns,
                            .produce = DocumentTable::fromList(content.shown.rows)}};
        return writeDocument(document, path, progress);
    });
    return written ? *written : Result<qint64>(written.error());
}

} // namespace

CollectionScreen::CollectionScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_pause(new QTimer(this))
{
    setObjectName(u"collections"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildChips());
    m_banner = new Banner(this);
    column->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildRows());
    m_empty = new EmptyPage(u"hand-coins"_s, m_stack);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setStart(m_table);
    connect(m_empty, &EmptyPage::actWanted, this, [this] {
        m_projects->setCurrentIndex(0);
        m_agents->setCurrentIndex(0);
        m_group.reset();
        refresh();
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, &CollectionScreen::refresh);
    connect(&store(), &Store::changed, m_pause, qOverload<>(&QTimer::start));
    const int group = parameters.value(u"group"_s, -1).toInt();
    if (group >= 0 && group < collectionGroups().size())
        m_group = collectionGroups().at(group);
    refresh();
}

QWidget *CollectionScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 14, 20, 12);
    line->setSpacing(8);
    line->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, box));
    m_count = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_count->setObjectName(u"count"_s);
    line->addWidget(m_count);
    line->addStretch(1);
    m_projects = addFilter(line, u"project"_s, tr("All projects"));
    m_projects->setAccessibleName(tr("Project"));
    m_agents = addFilter(line, u"agent"_s, tr("All agents"));
    m_agents->setAccessibleName(tr("Agent"));
    auto *exports = new QPushButton(iconOf(u"download"_s), tr("Export"), box);
    exports->setObjectName(u"export"_s);
    exports->setToolTip(tr("Write what is shown to a file (Ctrl+E)"));
    exports->setAutoDefault(false);
    connect(exports, &QPushButton::clicked, this, &CollectionScreen::exportContent);
    line->addWidget(exports);
    auto *demands = new QPushButton(iconOf(u"file-text"_s), tr("Raise &demands"), box);
    demands->setObjectName(u"raiseDemands"_s);
    demands->setToolTip(tr("Ask for all instalments that are due (Alt+D)"));
    demands->setAutoDefault(false);
    demands->setVisible(!store().isReadOnly());
    connect(demands, &QPushButton::clicked, this, &CollectionScreen::raiseDemands);
    line->addWidget(demands);
    return box;
}

QComboBox *CollectionScreen::addFilter(QHBoxLayout *line, const QString &name, const QString &all)
{
    auto *filter = new QComboBox(this);
    filter->setObjectName(name);
    filter->addItem(all);
    filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filter->setMaximumWidth(200);
    connect(filter, &QComboBox::activated, this, &CollectionScreen::refresh);
    line->addWidget(filter);
    return filter;
}

QWidget *CollectionScreen::buildChips()
{
    auto *area = new QScrollArea(this);
    auto *box = new QWidget(area);
    box->setBackgroundRole(QPalette::Base);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 0, 20, 12);
    line->setSpacing(8);
    addChip(line, u"group.all"_s, tr("All"), {});
    for (const CollectionGroup group : collectionGroups())
        addChip(line, u"group.%1"_s.arg(static_cast<int>(group)), collectionGroupText(group), group);
    auto *only = new QButtonGroup(box);
    for (const auto &[group, chip] : std::as_const(m_chips))
        only->addButton(chip);
    line->addStretch(1);
    area->setWidget(box);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(42);
    return area;
}

void CollectionScreen::addChip(QHBoxLayout *line, const QString &name, const QString &words, const std::optional<CollectionGroup> &group)
{
    auto *chip = new Chip(words, this);
    chip->setObjectName(name);
    connect(chip, &Chip::clicked, this, [this, group] { chooseGroup(group); });
    line->addWidget(chip);
    m_chips.append({group, chip});
}

QWidget *CollectionScreen::buildRows()
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    m_table = new DocumentTableView(context().format(), split);
    m_table->setObjectName(u"rows"_s);
    m_table->setAccessibleName(title());
    m_table->setMinimumWidth(480);
    connect(m_table, &DocumentTableView::opened, this, &CollectionScreen::openLine);
    auto *side = new QScrollArea(split);
    side->setFocusPolicy(Qt::NoFocus);
    m_card = new CollectionCard(context(), side);
    side->setWidget(m_card);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(240);
    side->setMaximumWidth(420);
    split->setStretchFactor(0, 1);
    split->setSizes({1'000, 280});
    return split;
}

/// F6 is known to the whole window; here it means the line with the cursor.
bool CollectionScreen::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return Screen::event(event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_F6 || press->modifiers() != Qt::NoModifier || !currentItem())
        return Screen::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_card->takeReceipt();
    return true;
}

void CollectionScreen::refresh()
{
    readLater(
        store(), this,
        [today = context().values().today, scope = CollectionScope{m_projects->currentData().toUuid(), m_agents->currentData().toUuid()}](Reader &reader) {
            return collectionBoard(reader, today, scope);
        },
        [this, request = ++m_request](const Result<CollectionBoard> &board) {
            if (request == m_request)
                takeBoard(board);
        });
}

void CollectionScreen::takeBoard(const Result<CollectionBoard> &board)
{
    if (!board)
        return m_banner->show(Tone::Danger, board.error().text, {tr("Try again"), [this] { refresh(); }});
    m_banner->clear();
    m_board = *board;
    fillFilter(m_projects, m_board.projects);
    fillFilter(m_agents, m_board.agents);
    showRows();
    Q_EMIT loaded();
}

void CollectionScreen::fillFilter(QComboBox *filter, const QList<std::pair<QUuid, QString>> &choices)
{
    const QUuid chosen = filter->currentData().toUuid();
    while (filter->count() > 1)
        filter->removeItem(1);
    for (const auto &[id, name] : choices)
        filter->addItem(name, id);
    filter->setCurrentIndex(chosen.isNull() ? 0 : std::max(0, filter->findData(chosen)));
    filter->setVisible(!choices.isEmpty());
}

QList<TableColumn> CollectionScreen::columns()
{
    return {{u"customer"_s, tr("Customer"), CellKind::Text, false, 24}, {u"plots"_s, tr("Plot"), CellKind::Text, false, 12},
            {u"what"_s, tr("For"), CellKind::Text, false, 22},          {u"day"_s, tr("Date"), CellKind::Date, false, 11},
            {u"days"_s, tr("Days late"), CellKind::Integer, false, 6},       {u"amount"_s, tr("Amount"), CellKind::Amount, true, 15},
            {u"phone"_s, tr("Phone"), CellKind::Text, false, 14}};
}

void CollectionScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    fitColumns();
}

/// The card tells both as well.
void CollectionScreen::fitColumns()
{
    for (const int column : {daysColumn, phoneColumn})
        m_table->setColumnHidden(column, width() < roomyWidth);
}

void CollectionScreen::chooseGroup(const std::optional<CollectionGroup> &group)
{
    m_group = group;
    showRows();
}

QString CollectionScreen::headingOf(CollectionGroup group) const
{
    const qint64 count = m_board.sums.value(group).count;
    const QString name = collectionGroupText(group);
    const QString all = formatCount(count, context().format());
    if (count <= CollectionBoard::mostOfGroup)
        return tr("%1 (%2)", "group, rows").arg(name, all);
    return tr("%1 (the oldest %2 of %3)", "group, rows shown, all rows").arg(name, formatCount(CollectionBoard::mostOfGroup, context().format()), all);
}

void CollectionScreen::addGroup(CollectionGroup group, ShownTable &shown)
{
    const CollectionSum sum = m_board.sums.value(group);
    if (sum.count == 0)
        return;
    m_rowCount += sum.count;
    shown.rows.append({{headingOf(group), {}, {}, {}, {}, QVariant::fromValue(sum.amount), {}}, RowRole::Heading});
    m_itemOfRow.append(-1);
    for (qsizetype i = 0; i < m_board.items.size(); ++i) {
        const CollectionItem &item = m_board.items.at(i);
        if (item.group != group)
            continue;
        const QString plots = item.plots.isEmpty() ? item.projectCode : tr("%1-%2", "project, plots").arg(item.projectCode, item.plots);
        const qint64 late = item.day.daysTo(m_board.today);
        shown.rows.append({{item.buyerName, plots, item.what, item.day, late > 0 ? QVariant::fromValue<qlonglong>(late) : QVariant(),
                            QVariant::fromValue(item.amount), item.phone},
                           RowRole::Data,
                           item.cheque.isNull() ? u"bookings"_s : u"instruments"_s,
                           (item.cheque.isNull() ? item.booking : item.cheque).toString(QUuid::WithoutBraces)});
        m_itemOfRow.append(i);
    }
}

void CollectionScreen::showRows()
{
    m_shown = {title(), columns(), {}};
    m_itemOfRow.clear();
    m_rowCount = 0;
    for (const CollectionGroup group : collectionGroups()) {
        if (!m_group || *m_group == group)
            addGroup(group, m_shown);
    }
    const bool isCut = std::any_of(m_board.sums.begin(), m_board.sums.end(), [](const CollectionSum &sum) { return sum.count > CollectionBoard::mostOfGroup; });
    m_shown.columns[amountColumn].hasTotal = !isCut; // a sum of what is listed alone would mislead
    m_table->setTable(m_shown);
    fitColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CollectionScreen::handleCurrent);
    if (!currentItem() && m_rowCount > 0)
        m_table->setCurrentIndex(m_table->model()->index(1, 0)); // the first line below its heading
    handleCurrent();
    showCounts();
    m_stack->setCurrentIndex(m_rowCount > 0 ? 0 : 1);
    const bool isFiltered = m_group || m_projects->currentIndex() > 0 || m_agents->currentIndex() > 0;
    m_empty->setTexts(isFiltered ? tr("Nothing here has to be collected.") : tr("Nothing is due, overdue or waiting. Instalments appear here seven days before they fall due."),
                      isFiltered ? tr("Show everything") : QString(), {});
    Q_EMIT statusChanged();
}

void CollectionScreen::showCounts()
{
    qint64 all = 0;
    for (const CollectionSum &sum : std::as_const(m_board.sums))
        all += sum.count;
    for (const auto &[group, chip] : std::as_const(m_chips)) {
        const qint64 count = group ? m_board.sums.value(*group).count : all;
        chip->setCount(formatCount(count, context().format()));
        chip->setVisible(!group || count > 0 || m_group == group);
        chip->setChecked(m_group == group);
    }
    m_count->setText(m_rowCount == all ? formatCount(all, context().format())
                                       : tr("%1 of %2", "rows shown, all rows").arg(formatCount(m_rowCount, context().format()), formatCount(all, context().format())));
}

std::optional<CollectionItem> CollectionScreen::currentItem() const
{
    const qsizetype item = m_itemOfRow.value(m_table->currentIndex().row(), -1);
    return item < 0 ? std::optional<CollectionItem>() : m_board.items.at(item);
}

void CollectionScreen::handleCurrent()
{
    m_card->setItem(currentItem(), m_board.today);
    Q_EMIT currentRecordChanged();
}

void CollectionScreen::openLine()
{
    const RecordKey record = currentRecord();
    if (!record.isNull())
        context().openRecord(record.table, record.id);
}

RecordKey CollectionScreen::currentRecord() const
{
    const std::optional<CollectionItem> item = currentItem();
    if (!item)
        return {};
    return item->cheque.isNull() ? RecordKey{u"bookings"_s, item->booking} : RecordKey{u"instruments"_s, item->cheque};
}

QString CollectionScreen::status() const
{
    return tr("%1 rows", nullptr, static_cast<int>(m_rowCount)).arg(formatCount(m_rowCount, context().format()));
}

void CollectionScreen::find()
{
    m_projects->setFocus(Qt::ShortcutFocusReason);
}

void CollectionScreen::createNew()
{
    if (currentItem())
        m_card->takeReceipt();
    else
        context().runOperation(u"take-receipt"_s);
}

void CollectionScreen::raiseDemands()
{
    context().runOperation(u"raise-demands"_s, {{u"project"_s, m_projects->currentData().toUuid()}, {u"day"_s, context().values().today}},
                           [this](const Outcome &) { m_table->setFocus(); });
}

Result<qint64> CollectionScreen::writeTo(const QString &path) const
{
    return writeCollections(context(), {m_shown, m_board.today, title()}, path, {});
}

void CollectionScreen::exportTo(const QString &ending)
{
    const QString path = askSavePath(this, tr("Export collections"), fileNameOf(title()) + u'.' + ending);
    if (path.isEmpty())
        return;
    runJob(
        this, tr("Writing %1").arg(path),
        [&context = context(), content = CollectionPaper{m_shown, m_board.today, title()}, path](const Progress &progress) -> Result<void> {
            const Result<qint64> written = writeCollections(context, content, path, progress);
            return written ? Result<void>() : Result<void>(written.error());
        },
        [this, path](const Result<void> &done) {
            if (done)
                context().showMessage(tr("%1 is written.").arg(path), openFileAction(path));
            else
                context().showError(done.error());
        },
        JobManner::Behind);
}

} // namespace freehold
