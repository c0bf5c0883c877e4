// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_screen.h"

#include "ui/empty_page.h"
#include "ui/icons.h"
#include "ui/list_table.h"
#include "ui/list_views.h"
#include "ui/record_view.h"
#include "ui/screen_registry.h"
#include "ui/token_label.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
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
      m_searchPause(pauseTimer(this, 150)), m_detailPause(pauseTimer(this, 60))
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
    column->addWidget(buildFilterRow());
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
    connect(m_group, &QPushButton::clicked, this, [this] { m_rows->chooseGrouping(m_group->mapToGlobal(QPoint(0, m_group->height() + 2))); });
    line->addWidget(m_group);
    m_columns = new QPushButton(iconOf(QStringLiteral("columns-3")), tr("Columns"), box);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAutoDefault(false);
    connect(m_columns, &QPushButton::clicked, this, [this] { m_rows->chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2))); });
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
        showFilterRow(m_filterRow->isHidden());
        if (!m_filterRow->isHidden())
            focusFilter();
    });
    return box;
}

QWidget *ListScreen::buildFilterRow()
{
    m_filterRow = new QWidget(this);
    auto *column = new QVBoxLayout(m_filterRow);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_search = new QLineEdit(m_filterRow);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Find in %1").arg(title().toLower()));
    m_search->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    line->addWidget(m_search, 2);
    auto *conditions = new QPushButton(iconOf(QStringLiteral("plus")), tr("Condition"), m_filterRow);
    conditions->setObjectName(QStringLiteral("conditions"));
    conditions->setAutoDefault(false);
    conditions->setToolTip(tr("Add a condition on a column"));
    connect(conditions, &QPushButton::clicked, this, &ListScreen::offerConditions);
    line->addWidget(conditions);
    m_filterLine = new QLineEdit(m_filterRow);
    m_filterLine->setObjectName(QStringLiteral("filter"));
    m_filterLine->addAction(iconOf(QStringLiteral("list-filter")), QLineEdit::LeadingPosition);
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->setPlaceholderText(tr("Filter, for example: state = booked and balance > 1L"));
    m_filterLine->setAccessibleName(tr("Filter"));
    line->addWidget(m_filterLine, 3);
    column->addLayout(line);
    m_filterProblem = new QLabel(m_filterRow);
    m_filterProblem->setObjectName(QStringLiteral("filterProblem"));
    m_filterProblem->setWordWrap(true);
    m_filterProblem->hide();
    column->addWidget(m_filterProblem);
    connect(m_search, &QLineEdit::textChanged, m_searchPause, qOverload<>(&QTimer::start));
    connect(m_searchPause, &QTimer::timeout, this, [this] { m_model->setSearchWords(m_search->text().trimmed()); });
    connect(m_filterLine, &QLineEdit::editingFinished, this, &ListScreen::applyFilter);
    connect(m_filterLine, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.isEmpty())
            applyFilter();
    });
    QStringList names;
    for (const Field &field : m_model->list().columns)
        names.append(field.name);
    m_filterLine->setToolTip(tr("Write: field, operator, value; join several with “and”. Operators: = != < <= > >= ~ (contains) in (a, b).\nFields: %1")
                                 .arg(names.join(QStringLiteral(", "))));
    m_filterRow->hide();
    return m_filterRow;
}

void ListScreen::showFilterRow(bool shown)
{
    m_filterRow->setVisible(shown);
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
    connect(m_rows, &ListTable::groupingChanged, this, &ListScreen::showGrouping);
    connect(m_rows, &ListTable::watched, m_views, &ListViews::setWatched);
    m_empty = new EmptyPage(icon(), m_stack);
    connect(m_empty, &EmptyPage::actWanted, this, [this] {
        if (!isFiltered())
            return createNew();
        m_search->clear();
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
    add(Qt::Key_F2, table, [this] { editCurrent(); });
    add(Qt::Key_Delete, table, [this] { deleteSelected(); });
    add(Qt::Key_Space, table, [this] { togglePane(); });
    add(QKeySequence::Copy, table, [this] { m_rows->copySelection(false); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), table, [this] { m_rows->copySelection(true); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), table, [this] { openCurrent(); });
    const auto goToRows = [this] {
        m_rows->view().setFocus();
        if (m_rows->current().isNull())
            m_rows->setCurrentRow(0);
    };
    add(Qt::Key_Down, m_search, goToRows);
    for (QLineEdit *line : {m_search, m_filterLine}) {
        add(Qt::Key_Escape, line, [this, line, goToRows] {
            if (!line->text().isEmpty())
                return line->clear();
            if (!isFiltered())
                showFilterRow(false);
            goToRows();
        });
    }
}

bool ListScreen::isFiltered() const
{
    return !m_model->filter().isEmpty() || !m_model->searchWords().isEmpty();
}

void ListScreen::setFilter(const QString &filter)
{
    m_filterLine->setText(filter);
    applyFilter();
}

void ListScreen::applyFilter()
{
    const Result<void> applied = m_model->setFilter(m_filterLine->text().trimmed());
    theme::setInk(m_filterProblem, theme::ink(Tone::Danger));
    m_filterProblem->setText(applied ? QString() : applied.error().text);
    m_filterProblem->setVisible(!applied);
    const std::optional<QString> view = m_views->keyOf(m_model->filter());
    m_chips->setCurrent(view.value_or(QStringLiteral("?")));
    if (!applied || (!view && !m_model->filter().isEmpty()))
        showFilterRow(true);
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
        m_rows->setLayoutOf(view->layout);
    showGrouping();
    setFilter(view->filter);
    m_rows->view().setFocus();
}

void ListScreen::saveView()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Keep this view"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *words = new TokenLabel(tr("Keeps the filter, the columns and their order under a name."), TextStyle::Body, Token::Text2, &dialog);
    column->addWidget(words);
    auto *name = new QLineEdit(&dialog);
    name->setObjectName(QStringLiteral("viewName"));
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name"));
    name->setMaxLength(40);
    column->addWidget(name);
    auto *shared = new QCheckBox(tr("For everybody in this company"), &dialog);
    column->addWidget(shared);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *keep = buttons->addButton(tr("Keep view"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    keep->setEnabled(false);
    connect(name, &QLineEdit::textChanged, keep, [keep](const QString &typed) { keep->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.setMinimumWidth(400);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_views->save(name->text().trimmed(), m_model->filter(), m_rows->layoutOf(), shared->isChecked());
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

/// A menu of the columns; what is chosen comes to stand in the filter line, ready to be changed.
void ListScreen::offerConditions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field &field : m_model->list().columns) {
        QMenu *sub = menu->addMenu(field.label.text());
        const auto offer = [&](const QString &words, const QString &condition) {
            connect(sub->addAction(words), &QAction::triggered, this, [this, condition] { addCondition(condition); });
        };
        const QString &name = field.name;
        if (field.type == FieldType::Choice) {
            for (const Choice &choice : field.choices)
                offer(choice.label.text(), name + QStringLiteral(" = ") + choice.code);
        } else if (field.type == FieldType::Flag) {
            offer(tr("Yes"), name + QStringLiteral(" = true"));
            offer(tr("No"), name + QStringLiteral(" = false"));
        } else if (field.type == FieldType::Date || field.type == FieldType::Instant) {
            offer(tr("Today"), name + QStringLiteral(" = t"));
            offer(tr("Before today"), name + QStringLiteral(" < t"));
            offer(tr("In the next 7 days"), QStringLiteral("%1 >= t and %1 <= +7").arg(name));
            offer(tr("In the last 30 days"), QStringLiteral("%1 >= -30 and %1 <= t").arg(name));
            offer(tr("Since…"), name + QStringLiteral(" >= "));
            offer(tr("Until…"), name + QStringLiteral(" <= "));
        } else if (field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Reference) {
            offer(tr("Contains…"), name + QStringLiteral(" ~ "));
            offer(tr("Is…"), name + QStringLiteral(" = "));
        } else {
            offer(tr("More than…"), name + QStringLiteral(" > "));
            offer(tr("Less than…"), name + QStringLiteral(" < "));
            offer(tr("Is…"), name + QStringLiteral(" = "));
        }
        sub->addSeparator();
        offer(tr("Not filled in"), name + QStringLiteral(" = ''"));
        offer(tr("Filled in"), name + QStringLiteral(" != ''"));
    }
    auto *button = findChild<QPushButton *>(QStringLiteral("conditions"));
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void ListScreen::addCondition(const QString &condition)
{
    const QString before = m_filterLine->text().trimmed();
    m_filterLine->setText(before.isEmpty() ? condition : before + QStringLiteral(" and ") + condition);
    m_filterLine->setFocus(Qt::OtherFocusReason);
    if (!condition.endsWith(u' '))
        applyFilter();
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
    m_count->setText(isFiltered() && all >= shown ? tr("%1 of %2", "rows shown, rows in all").arg(formatCount(shown, format), formatCount(all, format))
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
    showFilterRow(true);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListScreen::focusFilter()
{
    showFilterRow(true);
    m_filterLine->setFocus(Qt::ShortcutFocusReason);
}

} // namespace freehold
