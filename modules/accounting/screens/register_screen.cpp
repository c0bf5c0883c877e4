// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/register_screen.h"

#include "accounting/journal_copy.h"
#include "accounting/posting.h"
#include "accounting/screens/register_entry.h"
#include "accounting/screens/register_model.h"
#include "base/id.h"
#include "ui/banner.h"
#include "ui/cell_delegate.h"
#include "ui/icons.h"
#include "ui/key_map.h"
#include "ui/leave_question.h"
#include "ui/token_label.h"
#include "ui/value_editor.h"

#include <QAction>
#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace freehold {

using namespace Qt::StringLiterals;

RegisterScreen::RegisterScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_account(parameters.value(u"account"_s).toUuid()), m_from(parameters.value(u"from"_s).toDate()),
      m_model(new RegisterModel(context.store(), context.format(), this)), m_pause(new QTimer(this)), m_operationId(makeUuidV7())
{
    setObjectName(u"register"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    if (!m_from.isValid())
        m_from = context.chosenYear();
    if (m_account.isNull())
        m_account = store().read([](Reader &reader) { return accountFor(reader, u"bank"_s); }).valueOr({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_banner = new Banner(this);
    column->addWidget(m_banner);
    buildTable();
    column->addWidget(m_table, 1);
    m_entry = new RegisterEntry(context, this);
    m_entry->setVisible(!store().isReadOnly());
    column->addWidget(m_entry);
    addKeys();
    setStart(store().isReadOnly() ? static_cast<QWidget *>(m_table) : m_entry);
    connect(m_entry, &RegisterEntry::commitWanted, this, &RegisterScreen::post);
    connect(m_entry, &RegisterEntry::splitWanted, this, &RegisterScreen::split);
    connect(m_entry, &RegisterEntry::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_entry, &RegisterEntry::problemTold, this, [this](const QString &sentence) { m_banner->show(Tone::Warning, sentence); });
    connect(m_model, &RegisterModel::loaded, this, &RegisterScreen::handleLoaded);
    connect(m_model, &RegisterModel::dataChanged, this, &RegisterScreen::showAbove);
    connect(m_model, &RegisterModel::refused, this, [this](const Error &error) { m_banner->show(Tone::Danger, error.text); });
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &RegisterScreen::refresh);
    connect(&store(), &Store::changed, this, &RegisterScreen::handleChanges);
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    refresh();
}

QString RegisterScreen::title() const
{
    const Account &account = m_model->content().account;
    return account.id.isNull() ? tr("Register") : tr("%1 %2", "number and name of an account").arg(account.number, account.name);
}

QWidget *RegisterScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 14, 20, 12);
    line->setSpacing(12);
    line->addWidget(new TokenLabel(tr("Register"), TextStyle::Title, Token::Text, box));
    m_chooser = makeValueEditor(column("account", label("RegisterScreen", "Account"), FieldType::Reference).to(u"accounts"_s).required(), context(), box);
    m_chooser->setCompact();
    m_chooser->setLookupFilter(u"is_group = no"_s);
    m_chooser->setMinimumWidth(200);
    m_chooser->setValue(m_account.uuid());
    line->addWidget(m_chooser, 1);
    line->addWidget(new TokenLabel(tr("from", "first day of a register"), TextStyle::Label, Token::Text2, box));
    m_since = makeValueEditor(column("from", label("RegisterScreen", "From"), FieldType::Date), context(), box);
    m_since->setCompact();
    m_since->setFixedWidth(theme::scaled(150));
    line->addWidget(m_since);
    line->addSpacing(12);
    m_balance = new TokenLabel(TextStyle::Heading, Token::Text, box);
    m_balance->setObjectName(u"balance"_s);
    line->addWidget(m_balance);
    const auto add = [&](const QString &icon, const QString &words, const QString &hint, void (RegisterScreen::*act)()) {
        auto *button = new QPushButton(iconOf(icon), words, box);
        button->setToolTip(hint);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    m_open = add(u"external-link"_s, tr("Entry"), tr("Open the entry of the line (Enter)"), &RegisterScreen::openEntry);
    m_document = add(u"file-text"_s, tr("Document"), tr("Open the document behind the line (Ctrl+Enter)"), &RegisterScreen::openDocument);
    add(u"printer"_s, tr("Print"), tr("The account ledger on paper or as a file (Ctrl+P)"), &RegisterScreen::print);
    connect(m_chooser, &ValueEditor::edited, this, [this] {
        const Result<QVariant> chosen = m_chooser->value();
        if (!chosen || chosen->typeId() != QMetaType::QUuid || chosen->toUuid().isNull() || chosen->toUuid() == m_account.uuid())
            return;
        m_account = Id<Account>(chosen->toUuid());
        m_goesToEnd = true;
        refresh();
    });
    connect(m_since, &ValueEditor::edited, this, [this] {
        const Result<QVariant> day = m_since->value();
        if (!day || day->toDate() == m_from)
            return;
        m_from = day->toDate();
        m_pause->start();
    });
    return box;
}

void RegisterScreen::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"lines"_s);
    m_table->setAccessibleName(tr("Lines of the account"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(theme::scaled(32));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RegisterModel::Narration, QHeaderView::Stretch);
    const auto place = [this] { m_entry->placeUnder(m_table->horizontalHeader()); };
    connect(header, &QHeaderView::sectionResized, this, place);
    connect(header, &QHeaderView::geometriesChanged, this, place);
    connect(m_table, &QTableView::doubleClicked, this, &RegisterScreen::openEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterScreen::showAbove);
}

/// Where there is little room the number of the entry gives way, and the accounts at the other side are cut off sooner.
void RegisterScreen::fitColumns()
{
    const bool isNarrow = width() < theme::scaled(1'100);
    const QHash<int, int> widths{{RegisterModel::Day, 140},
                                 {RegisterModel::Number, 136},
                                 {RegisterModel::Other, isNarrow ? 190 : 230},
                                 {RegisterModel::In, isNarrow ? 120 : 136},
                                 {RegisterModel::Out, isNarrow ? 120 : 136},
                                 {RegisterModel::Balance, isNarrow ? 130 : 150}};
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionHidden(RegisterModel::Number, isNarrow);
    m_balance->setVisible(!isNarrow); // the last line tells it
    for (auto wanted = widths.cbegin(); wanted != widths.cend(); ++wanted) {
        if (!header->isSectionHidden(wanted.key()))
            header->resizeSection(wanted.key(), theme::scaled(wanted.value()));
    }
    m_entry->placeUnder(header);
}

void RegisterScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    fitColumns();
}

void RegisterScreen::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, void (RegisterScreen::*act)()) {
        auto *action = new QAction(m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    add({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &RegisterScreen::openEntry);
    add({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, &RegisterScreen::openDocument);
}

void RegisterScreen::refresh()
{
    m_row = m_table->currentIndex().row();
    if (!m_account.isNull())
        m_model->load(m_account, m_from);
}

void RegisterScreen::handleChanges(const ChangeSet &changes)
{
    if (changes.touches(u"journal_lines"_s) || changes.touches(u"accounts"_s))
        m_pause->start();
}

void RegisterScreen::handleLoaded()
{
    m_entry->setContent(m_model->content());
    m_entry->placeUnder(m_table->horizontalHeader());
    if (!m_since->focusProxy()->hasFocus())
        m_since->setValue(m_model->content().from);
    m_from = m_model->content().from;
    const Money closing = m_model->closing();
    m_balance->setText(formatMoney(closing, context().format()));
    m_balance->setToolTip(tr("Balance after the last line"));
    if (closing.isNegative())
        m_balance->setTone(Tone::Danger);
    else
        m_balance->setToken(Token::Text);
    const int last = m_model->rowCount() - 1;
    const bool goesToEnd = std::exchange(m_goesToEnd, false);
    m_table->setCurrentIndex(m_model->index(goesToEnd ? last : std::clamp(m_row, 0, last), 0));
    if (goesToEnd)
        m_table->scrollToBottom();
    showAbove();
    Q_EMIT titleChanged();
    Q_EMIT statusChanged();
    Q_EMIT loaded();
}

/// The line with the cursor is the one that Ctrl+' repeats.
void RegisterScreen::showAbove()
{
    const RegisterLine *line = m_model->lineAt(m_table->currentIndex().row());
    m_entry->setLineAbove(line ? std::optional(*line) : std::nullopt);
    m_open->setEnabled(line);
    m_document->setEnabled(line && !line->sourceId.isNull());
    Q_EMIT currentRecordChanged();
}

RecordKey RegisterScreen::currentRecord() const
{
    const RegisterLine *line = m_model->lineAt(m_table->currentIndex().row());
    return line ? RecordKey{u"journal_entries"_s, line->entry} : RecordKey();
}

QString RegisterScreen::status() const
{
    const qsizetype lines = m_model->content().keys.size();
    return tr("%1 lines", nullptr, static_cast<int>(lines)).arg(formatCount(lines, context().format()));
}

void RegisterScreen::openEntry()
{
    const RecordKey record = currentRecord();
    if (!record.isNull())
        context().openRecord(record.table, record.id);
}

void RegisterScreen::openDocument()
{
    const RegisterLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line)
        return;
    if (line->sourceId.isNull())
        return context().showMessage(tr("Entry %1 was made by hand; there is no document behind it.").arg(line->number));
    context().openRecord(line->sourceTable, line->sourceId);
}

void RegisterScreen::find()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
}

void RegisterScreen::createNew()
{
    if (store().isReadOnly())
        return;
    m_table->scrollToBottom();
    m_entry->start();
}

void RegisterScreen::print()
{
    context().openReport(u"account-ledger"_s, {{u"account"_s, m_account.uuid()}, {u"from"_s, m_from}});
}

void RegisterScreen::post(bool goesOn)
{
    if (m_isBusy || store().isReadOnly())
        return;
    const std::optional<QVariantMap> request = m_entry->request();
    if (!request)
        return;
    m_banner->clear();
    m_isBusy = true;
    m_entry->setBusy(true);
    store().runLater(u"post-journal"_s, *request, Call{.operationId = m_operationId}).then(this, [this, request = *request, goesOn](const Result<Outcome> &result) {
        finish(result, request, goesOn);
    });
}

/// The line goes on as a journal entry, where its amount is divided among accounts.
void RegisterScreen::split()
{
    if (m_isBusy || store().isReadOnly())
        return;
    const QVariantMap begun = m_entry->begun();
    m_entry->clear();
    context().runOperation(u"post-journal"_s, begun);
}

/// A new journal entry with the lines of the one with the cursor, dated today.
void RegisterScreen::duplicate()
{
    const RegisterLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line || store().isReadOnly())
        return;
    const Result<QVariantMap> copy = store().read([id = line->entry](Reader &reader) { return journalCopy(reader, Id<JournalEntry>(id)); });
    if (!copy)
        return context().showError(copy.error());
    QVariantMap request = *copy;
    request.insert(u"day"_s, context().values().today);
    context().runOperation(u"post-journal"_s, request);
}

/// A posted entry is never deleted: it is reversed.
void RegisterScreen::reverse()
{
    if (const RegisterLine *line = m_model->lineAt(m_table->currentIndex().row()); line && !store().isReadOnly())
        context().runOperation(u"reverse-journal"_s, {{u"entry"_s, line->entry}});
}

/// Of the accountant's preset; they come before the access keys of the menus.
bool RegisterScreen::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || KeyMap::chosenPreset() != KeyPreset::Accountant || !m_table->hasFocus())
        return Screen::event(event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool duplicates = press->key() == Qt::Key_2;
    const bool reverses = press->key() == Qt::Key_D || press->key() == Qt::Key_X;
    if (press->modifiers() != Qt::AltModifier || !(duplicates || reverses))
        return Screen::event(event);
    if (event->type() == QEvent::KeyPress && duplicates)
        duplicate();
    else if (event->type() == QEvent::KeyPress)
        reverse();
    event->accept();
    return true;
}

void RegisterScreen::finish(const Result<Outcome> &result, const QVariantMap &request, bool goesOn)
{
    m_isBusy = false;
    m_entry->setBusy(false);
    m_operationId = makeUuidV7();
    if (!result) {
        m_banner->show(Tone::Danger, result.error().text,
                       {tr("Open as journal entry"), [&window = context(), request] { window.runOperation(u"post-journal"_s, request); }});
        m_entry->start();
        Q_EMIT refused(result.error());
        return;
    }
    m_entry->clear();
    m_goesToEnd = true;
    if (goesOn)
        m_entry->start();
    else
        m_table->setFocus();
    context().showMessage(tr("Entry %1 is posted.").arg(result->number),
                          {tr("Open"), [&window = context(), id = result->id] { window.openRecord(u"journal_entries"_s, id); }});
    Q_EMIT posted(*result);
}

bool RegisterScreen::mayClose()
{
    if (m_isBusy || m_entry->isBlank())
        return !m_isBusy;
    return mayLeave(this, tr("Leave the register"), tr("The line you entered is not posted."));
}

} // namespace freehold
