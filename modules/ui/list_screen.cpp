// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_screen.h"

#include "ui/icons.h"
#include "ui/list_table.h"
#include "ui/record_view.h"

#include <QAction>
#include <QLabel>
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
    : Screen(context, parent), m_model(new ListModel(context.store(), context.format(), list, this)), m_searchPause(pauseTimer(this, 150)),
      m_detailPause(pauseTimer(this, 60))
{
    setObjectName(QStringLiteral("list.") + list.name);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilterRow());
    column->addWidget(buildPages(), 1);
    m_detail = new RecordView(context, splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 380});
    m_detail->setMinimumWidth(320);
    m_detail->setMaximumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    addKeys();
    setFocusProxy(&m_rows->view());
    connect(m_model, &ListModel::loaded, this, &ListScreen::handleLoaded);
    connect(m_model, &ListModel::loadingChanged, this, &ListScreen::updateState);
    connect(m_model, &ListModel::dataChanged, this, [this] {
        if (currentRecord().id != m_current)
            handleCurrentChanged(); // the current row came only now
    });
    connect(m_model, &ListModel::refused, this, [this](const Error &error) { this->context().showError(error); });
    connect(m_detailPause, &QTimer::timeout, this, [this] { m_detail->setRecord(currentRecord()); });
    setFilter(filter);
    handleLoaded();
}

const Entity *ListScreen::entity() const
{
    return context().program().catalogue.entity(m_model->list().entity);
}

bool ListScreen::mayCreate() const
{
    const Entity *kind = entity();
    if (store().isReadOnly() || !kind)
        return false;
    return !newText().isEmpty();
}

QString ListScreen::newText() const
{
    const Catalogue &catalogue = context().program().catalogue;
    const Operation *operation = catalogue.operation(m_model->list().createdBy.isEmpty() ? entity()->createdBy : m_model->list().createdBy);
    if (operation)
        return operation->label.text();
    return entity()->isPlain ? tr("New %1").arg(entity()->one.text().toLower()) : QString();
}

QWidget *ListScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(20, 16, 20, 8);
    auto *name = new QLabel(m_model->list().label.text(), box);
    name->setFont(theme::font(TextStyle::Title));
    layout->addWidget(name);
    m_count = new QLabel(box);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_count, 0, Qt::AlignBottom);
    layout->addStretch(1);
    auto *exports = new QPushButton(iconOf(QStringLiteral("download")), tr("Export"), box);
    exports->setToolTip(tr("Write this list to a file (Ctrl+E)"));
    auto *menu = new QMenu(exports);
    for (const auto &[ending, words] : {std::pair{QStringLiteral("xlsx"), tr("Excel workbook")}, std::pair{QStringLiteral("csv"), tr("CSV file")},
                                        std::pair{QStringLiteral("pdf"), tr("PDF document")}, std::pair{QStringLiteral("json"), tr("JSON file")}})
        connect(menu->addAction(words), &QAction::triggered, this, [this, ending = ending] { exportTo(ending); });
    connect(exports, &QPushButton::clicked, menu, [menu, exports] { menu->popup(exports->mapToGlobal(QPoint(0, exports->height() + 2))); });
    layout->addWidget(exports);
    m_new = new QPushButton(iconOf(QStringLiteral("plus"), Token::OnAccent), newText(), box);
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setDefault(true);
    m_new->setToolTip(tr("%1 (Ctrl+N)").arg(newText()));
    m_new->setVisible(mayCreate());
    connect(m_new, &QPushButton::clicked, this, &ListScreen::createNew);
    layout->addWidget(m_new);
    return box;
}

QWidget *ListScreen::buildFilterRow()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 0, 20, 10);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_search = new QLineEdit(box);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Find in %1").arg(title().toLower()));
    m_search->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    line->addWidget(m_search, 2);
    m_filterLine = new QLineEdit(box);
    m_filterLine->setObjectName(QStringLiteral("filter"));
    m_filterLine->addAction(iconOf(QStringLiteral("list-filter")), QLineEdit::LeadingPosition);
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->setPlaceholderText(tr("Filter, for example: state = booked and balance > 1L"));
    m_filterLine->setAccessibleName(tr("Filter"));
    line->addWidget(m_filterLine, 3);
    column->addLayout(line);
    m_filterProblem = new QLabel(box);
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
    const QStringList names = [this] {
        QStringList all;
        for (const Field &field : m_model->list().columns)
            all.append(field.name);
        return all;
    }();
    m_filterLine->setToolTip(tr("Write: field, operator, value; join several with “and”. Operators: = != < <= > >= ~ (contains) in (a, b).\nFields: %1")
                                 .arg(names.join(QStringLiteral(", "))));
    return box;
}

QWidget *ListScreen::buildPages()
{
    m_stack = new QStackedWidget(this);
    m_rows = new ListTable(context(), *m_model, m_stack);
    connect(&m_rows->view(), &QTableView::customContextMenuRequested, this, &ListScreen::showMenu);
    connect(m_rows, &ListTable::opened, this, &ListScreen::openCurrent);
    connect(m_rows, &ListTable::currentChanged, this, &ListScreen::handleCurrentChanged);
    connect(m_rows, &ListTable::statusChanged, this, &ListScreen::statusChanged);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(buildEmptyPage());
    return m_stack;
}

QWidget *ListScreen::buildEmptyPage()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(2);
    m_emptyIcon = new QLabel(page);
    m_emptyIcon->setPixmap(iconPixmap(icon().isEmpty() ? QStringLiteral("inbox") : icon(), theme::color(Token::Text3), 48, devicePixelRatioF()));
    column->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    m_emptyText = new QLabel(page);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    column->addWidget(m_emptyText);
    m_emptyAct = new QPushButton(page);
    m_emptyAct->setObjectName(QStringLiteral("emptyAct"));
    connect(m_emptyAct, &QPushButton::clicked, this, [this] {
        if (!isFiltered())
            return createNew();
        m_search->clear();
        m_filterLine->clear();
        applyFilter();
    });
    column->addWidget(m_emptyAct, 0, Qt::AlignHCenter);
    m_emptyImport = new QPushButton(iconOf(QStringLiteral("upload")), tr("Import a list…"), page);
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    m_emptyImport->setFlat(true);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] {
        context().openScreen(QStringLiteral("import"), {{QStringLiteral("kind"), m_model->list().name}});
    });
    column->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void ListScreen::addKeys()
{
    const auto add = [this](const QKeySequence &key, QWidget *owner, void (ListScreen::*act)()) {
        auto *action = new QAction(owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        owner->addAction(action);
    };
    QTableView *table = &m_rows->view();
    add(Qt::Key_F2, table, &ListScreen::editCurrent);
    add(Qt::Key_Delete, table, &ListScreen::deleteCurrent);
    auto *copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_rows, &ListTable::copySelection);
    table->addAction(copy);
    const auto addHere = [this](const QKeySequence &key, const std::function<void()> &act) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addHere(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_filterLine->setFocus(Qt::ShortcutFocusReason); });
    addHere(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportTo(QStringLiteral("xlsx")); });
    addHere(QKeySequence(Qt::CTRL | Qt::Key_Backslash), [this] { m_detail->setVisible(m_detail->isHidden()); });
    auto *down = new QAction(m_search);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    connect(down, &QAction::triggered, this, [this] {
        m_rows->view().setFocus();
        if (m_rows->current().isNull())
            m_rows->setCurrentRow(0);
    });
    m_search->addAction(down);
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
}

void ListScreen::handleLoaded()
{
    m_count->setText(formatCount(m_model->rowCount(), context().format()));
    restoreCurrent();
    updateState();
    Q_EMIT statusChanged();
}

void ListScreen::restoreCurrent()
{
    if (m_model->rowCount() == 0 || m_rows->view().currentIndex().isValid()) {
        handleCurrentChanged();
        return;
    }
    m_rows->setCurrentRow(m_current.isNull() ? 0 : qMax(0, m_model->rowOf(m_current)));
}

void ListScreen::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isLoading();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_detail->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    const QString firstUse = m_model->list().emptyText.text();
    m_emptyText->setText(isFiltered() ? tr("Nothing in %1 matches.").arg(title().toLower())
                                      : firstUse.isEmpty() ? tr("There is nothing in %1 yet.").arg(title().toLower()) : firstUse);
    m_emptyAct->setText(isFiltered() ? tr("Clear search and filter") : newText());
    m_emptyAct->setVisible(isFiltered() || mayCreate());
    m_emptyImport->setVisible(!isFiltered() && !store().isReadOnly() && context().program().importers.find(m_model->list().name));
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
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace freehold
