// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_screen.h"

#include "ui/empty_page.h"
#include "ui/filter_bar.h"
#include "ui/icons.h"
#include "ui/list_columns.h"
#include "ui/list_table.h"
#include "ui/list_views.h"
#include "ui/record_view.h"
#include "ui/screen_registry.h"
#include "ui/token_label.h"
#include "ui/view_question.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

QTimer *pauseTimer(QObject *parent, int milliseconds)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

ListScreen::ListScreen(ScreenContext &context, const List &list, const QString &filter, QWidget *parent)
    : Screen(context, parent), m_model(new ListModel(context.store(), context.format(), list, this)), m_views(new ListViews(context, list, this)),
      m_detailPause(pauseTimer(this, 60))
{
    setObjectName(QStringLiteral("list.") + list.name);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_filterBar = buildFilterBar();
    column->addWidget(m_filterBar);
    column->addWidget(buildPages(), 1);
    m_detail = buildPane(m_splitter);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({900, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    addKeys();
    setStart(&m_rows->view());
    connect(m_model, &ListModel::loaded, this, &ListScreen::handleLoaded);
    connect(m_model, &ListModel::loadingChanged, this, &ListScreen::updateState);
    connect(m_model, &ListModel::dataChanged, this, [this] {
        if (currentRecord().id != m_current)
            handleCurrentChanged(); // the current row came only now
    });
    connect(m_model, &ListModel::refused, this, [this](const Error &error) { this->context().showError(error); });
    connect(m_detailPause, &QTimer::timeout, this, [this] { m_detail->setRecord(m_detail->isHidden() ? RecordKey() : currentRecord()); });
    setFilter(filter);
    showGrouping();
    handleLoaded();
}

RecordPane *ListScreen::buildPane(QWidget *parent)
{
    const ScreenEntry *entry = context().screens().forRecord(m_model->list().entity);
    RecordPane *pane = entry && entry->makePane ? entry->makePane(context(), parent) : new RecordView(context(), parent);
    pane->setIsBeside(true);
    pane->setMinimumWidth(320);
    pane->setMaximumWidth(560);
    connect(pane, &RecordPane::openWanted, this, &ListScreen::openCurrent);
    connect(pane, &RecordPane::closeWanted, this, &ListScreen::togglePane);
    return pane;
}

const Entity *ListScreen::entity() const
{
    return context().program().catalogue.entity(m_model->list().entity);
}

bool ListScreen::mayCreate() const
{
    return !newText().isEmpty();
}

QString ListScreen::newText() const
{
    if (store().isReadOnly() || !entity())
        return {};
    const Catalogue &catalogue = context().program().catalogue;
    const Operation *operation = catalogue.operation(m_model->list().createdBy.isEmpty() ? entity()->createdBy : m_model->list().createdBy);
    if (operation)
        return operation->label.text();
    return entity()->isPlain ? tr("New %1").arg(entity()->one.text().toLower()) : QString();
}

QWidget *ListScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(14);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new TokenLabel(m_model->list().label.text(), TextStyle::Title, Token::Text, box));
    line->addSpacing(2);
    m_count = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_count->setObjectName(QStringLiteral("count"));
    line->addWidget(m_count);
    line->addStretch(1);
    m_group = new QPushButton(iconOf(QStringLiteral("group")), {}, box);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setAutoDefault(false);
    connect(m_group, &QPushButton::clicked, this, [this] { m_rows->columns().chooseGrouping(m_group->mapToGlobal(QPoint(0, m_group->height() + 2))); });
    line->addWidget(m_group);
    m_columns = new QPushButton(iconOf(QStringLiteral("columns-3")), tr("Columns"), box);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAutoDefault(false);
    connect(m_columns, &QPushButton::clicked, this, [this] { m_rows->columns().choose(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2))); });
    line->addWidget(m_columns);
    auto *exports = new QPushButton(iconOf(QStringLiteral("download")), tr("Export"), box);
    exports->setAutoDefault(false);
    exports->setToolTip(tr("Write this list to a file (Ctrl+E)"));
    auto *menu = new QMenu(exports);
    for (const auto &[ending, words] : {std::pair{QStringLiteral("xlsx"), tr("Excel workbook")}, std::pair{QStringLiteral("csv"), tr("CSV file")},
                                        std::pair{QStringLiteral("pdf"), tr("PDF document")}, std::pair{QStringLiteral("json"), tr("JSON file")}})
        connect(menu->addAction(words), &QAction::triggered, this, [this, ending = ending] { exportTo(ending); });
    connect(exports, &QPushButton::clicked, menu, [menu, exports] { menu->popup(exports->mapToGlobal(QPoint(0, exports->height() + 2))); });
    line->addWidget(exports);
    column->addLayout(line);
    m_chips = new ViewChips(!store().isReadOnly(), box);
    column->addWidget(m_chips);
    const auto showViews = [this] {
        QList<ViewChoice> choices;
        for (const NamedView &view : m_views->all())
            choices.append({view.key, view.title, view.isMine});
        m_chips->setChoices(choices);
    };
    showViews();
    connect(m_views, &ListViews::changed, this, showViews);
    connect(m_views, &ListViews::counted, this, &ListScreen::updateCount);
    connect(m_chips, &ViewChips::chosen, this, &ListScreen::chooseView);
    connect(m_chips, &ViewChips::saveWanted, this, &ListScreen::saveView);
    connect(m_chips, &ViewChips::menuWanted, this, &ListScreen::showViewMenu);
    connect(&m_chips->filterChip(), &Chip::clicked, this, [this] {
        showFilterBar(m_filterBar->isHidden());
        if (!m_filterBar->isHidden())
            focusFilter();
    });
    return box;
}

FilterBar *ListScreen::buildFilterBar()
{
    auto *bar = new FilterBar(context(), m_model->list(), this);
    connect(bar, &FilterBar::searchChanged, m_model, &ListModel::setSearchWords);
    connect(bar, &FilterBar::filterChanged, this, &ListScreen::applyFilter);
    connect(bar, &FilterBar::rowsWanted, this, [this](bool isLeft) {
        if (isLeft && !isFiltered())
            showFilterBar(false);
        m_rows->view().setFocus();
        if (m_rows->current().isNull())
            m_rows->setCurrentRow(0);
    });
    bar->hide();
    return bar;
}

void ListScreen::showFilterBar(bool shown)
{
    m_filterBar->setVisible(shown);
    m_chips->filterChip().setChecked(shown);
}

QWidget *ListScreen::buildPages()
{
    m_stack = new QStackedWidget(this);
    m_rows = new ListTable(context(), *m_model, m_stack);
    connect(&m_rows->view(), &QTableView::customContextMenuRequested, this, &ListScreen::showMenu);
    connect(m_rows, &ListTable::opened, this, &ListScreen::openCurrent);
    connect(m_rows, &ListTable::currentChanged, this, &ListScreen::handleCurrentChanged);
    connect(m_rows, &ListTable::statusChanged, this, &ListScreen::statusChanged);
    connect(&m_rows->columns(), &ListColumns::groupingChanged, this, &ListScreen::showGrouping);
    connect(&m_rows->columns(), &ListColumns::filterWanted, this, [this](const QString &column) {
        showFilterBar(true);
        m_filterBar->askFor(column);
    });
    connect(m_rows, &ListTable::formWanted, this, &ListScreen::editCurrent);
    connect(m_rows, &ListTable::watched, m_views, &ListViews::setWatched);
    m_empty = new EmptyPage(icon(), m_stack);
    connect(m_empty, &EmptyPage::actWanted, this, [this] {
        if (!isFiltered())
            return createNew();
        m_filterBar->clearSearch();
        setFilter({});
    });
    connect(m_empty, &EmptyPage::otherWanted, this,
            [this] { context().openScreen(QStringLiteral("import"), {{QStringLiteral("kind"), m_model->list().name}}); });
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void ListScreen::addKeys()
{
    const auto add = [](const QKeySequence &key, QWidget *owner, const std::function<void()> &act) {
        auto *action = new QAction(owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, owner, act);
        owner->addAction(action);
    };
    QTableView *table = &m_rows->view();
    add(QKeySequence(Qt::SHIFT | Qt::Key_F2), table, [this] { editCurrent(); });
    add(Qt::Key_Delete, table, [this] { deleteSelected(); });
    add(Qt::Key_Space, table, [this] { togglePane(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), table, [this] { openCurrent(); });
}

bool ListScreen::isFiltered() const
{
    return !m_model->filter().isEmpty() || !m_model->searchWords().isEmpty();
}

void ListScreen::setFilter(const QString &filter)
{
    m_filterBar->setFilter(filter);
    applyFilter();
}

void ListScreen::applyFilter()
{
    const Result<void> applied = m_model->setFilter(m_filterBar->filter());
    m_filterBar->showProblem(applied ? QString() : applied.error().text);
    const std::optional<QString> view = m_views->keyOf(m_model->filter());
    m_chips->setCurrent(view.value_or(QStringLiteral("?")));
    if (!applied || (!view && !m_model->filter().isEmpty()))
        showFilterBar(true);
    updateCount();
}

void ListScreen::showGrouping()
{
    const Field *field = m_model->list().find(m_model->grouping());
    m_group->setText(field ? tr("Group: %1").arg(field->label.text().toLower()) : tr("Group: none"));
}

void ListScreen::chooseView(const QString &key)
{
    const NamedView *view = m_views->find(key);
    if (!view)
        return;
    if (!view->layout.isEmpty())
        m_rows->columns().setLayoutOf(view->layout);
    showGrouping();
    setFilter(view->filter);
    m_rows->view().setFocus();
}

void ListScreen::saveView()
{
    const std::optional<NewView> wanted = askForView(this);
    if (!wanted)
        return;
    m_views->save(wanted->name, m_model->filter(), m_rows->columns().layoutOf(), wanted->isShared);
    applyFilter();
}

void ListScreen::showViewMenu(const QString &key, const QPoint &position)
{
    const NamedView *found = m_views->find(key);
    if (!found)
        return;
    const NamedView view = *found;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(iconOf(QStringLiteral("pencil")), tr("Rename…")), &QAction::triggered, this, [this, view] {
        bool isGiven = false;
        const QString name = QInputDialog::getText(this, tr("Rename the view"), tr("Name"), QLineEdit::Normal, view.title, &isGiven).trimmed();
        if (isGiven && !name.isEmpty() && name != view.title)
            m_views->rename(view, name);
    });
    QAction *shared = menu->addAction(iconOf(QStringLiteral("users")), view.isShared ? tr("Keep it to me") : tr("Show it to everybody"));
    connect(shared, &QAction::triggered, this, [this, view] { m_views->share(view, !view.isShared); });
    connect(menu->addAction(iconOf(QStringLiteral("trash-2")), tr("Remove")), &QAction::triggered, this, [this, view] { m_views->remove(view); });
    menu->popup(position);
}

void ListScreen::handleLoaded()
{
    updateCount();
    restoreCurrent();
    updateState();
    Q_EMIT statusChanged();
}

void ListScreen::updateCount()
{
    const CompanyFormat &format = context().format();
    const qint64 all = m_views->countOfAll();
    const qint64 shown = m_model->recordCount();
    m_count->setText(m_model->isPartial() ? QStringLiteral("…")
                     : isFiltered() && all >= shown ? tr("%1 of %2", "rows shown, rows in all").arg(formatCount(shown, format), formatCount(all, format))
                                                  : formatCount(shown, format));
    for (const NamedView &view : m_views->all()) {
        const qint64 count = m_views->counts().value(view.key, -1);
        m_chips->setCount(view.key, view.key.isEmpty() || count < 0 ? QString() : formatCount(count, format));
    }
}

void ListScreen::restoreCurrent()
{
    if (m_model->rowCount() == 0 || m_rows->view().currentIndex().isValid()) {
        handleCurrentChanged();
        return;
    }
    m_rows->setCurrentRow(m_current.isNull() ? m_model->rowOfRecord(0) : qMax(m_model->rowOfRecord(0), m_model->rowOf(m_current)));
}

void ListScreen::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isLoading();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    placePane();
    if (!isEmpty)
        return;
    const QString firstUse = m_model->list().emptyText.text();
    const bool mayImport = !isFiltered() && !store().isReadOnly() && context().program().importers.find(m_model->list().name);
    m_empty->setTexts(isFiltered()         ? tr("Nothing in %1 matches.").arg(title().toLower())
                          : firstUse.isEmpty() ? tr("There is nothing in %1 yet.").arg(title().toLower())
                                               : firstUse,
                      isFiltered() ? tr("Clear search and filter") : newText(), mayImport ? tr("Import a list…") : QString());
}

/// Beside the rows where there is room for both; on demand where there is not.
void ListScreen::placePane()
{
    constexpr int roomForBoth = 1000;
    const bool hasRows = m_model->rowCount() > 0 || m_model->isLoading();
    const bool isShown = hasRows && m_isPaneWanted.value_or(width() >= roomForBoth);
    if (isShown == !m_detail->isHidden())
        return;
    m_detail->setVisible(isShown);
    m_detailPause->start();
}

void ListScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    placePane();
}

void ListScreen::togglePane()
{
    m_isPaneWanted = m_detail->isHidden();
    placePane();
    if (m_detail->isHidden())
        m_rows->view().setFocus();
}

void ListScreen::stepRecord(int by)
{
    int row = m_rows->view().currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->keyAt(row) < 0)
        row += by; // over the heading of a group
    if (row >= 0 && row < m_model->rowCount())
        m_rows->setCurrentRow(row);
}

RecordKey ListScreen::currentRecord() const
{
    return m_rows ? m_rows->current() : RecordKey();
}

void ListScreen::handleCurrentChanged()
{
    m_current = currentRecord().id;
    m_detailPause->start();
    Q_EMIT currentRecordChanged();
}

QString ListScreen::status() const
{
    return m_rows->status();
}

void ListScreen::refresh()
{
    m_model->refresh();
    m_detail->refresh();
}

void ListScreen::find()
{
    showFilterBar(true);
    m_filterBar->focusSearch();
}

void ListScreen::focusFilter()
{
    showFilterBar(true);
    m_filterBar->focusFilter();
}

} // namespace freehold
