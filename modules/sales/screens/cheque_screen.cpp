// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/cheque_screen.h"

#include "ui/empty_page.h"
#include "ui/icons.h"
#include "ui/list_selection.h"
#include "ui/list_table.h"
#include "ui/list_views.h"
#include "ui/token_label.h"
#include "ui/view_chips.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace freehold {

using namespace Qt::StringLiterals;

ChequeScreen::ChequeScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent),
      m_model(new ListModel(context.store(), context.format(), *context.program().catalogue.list(u"cheques"), this)),
      m_views(new ListViews(context, m_model->list(), this))
{
    setObjectName(u"chequeRegister"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildChips());
    m_stack = new QStackedWidget(this);
    m_table = new ListTable(context, *m_model, m_stack);
    m_stack->addWidget(m_table);
    m_empty = new EmptyPage(u"landmark"_s, m_stack);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setStart(&m_table->view());
    connect(m_table, &ListTable::opened, this, [this] { this->context().openRecord(currentRecord().table, currentRecord().id); });
    connect(m_table, &ListTable::currentChanged, this, &ChequeScreen::updateActs);
    connect(m_table, &ListTable::statusChanged, this, [this] {
        updateActs();
        Q_EMIT statusChanged();
    });
    connect(m_table, &ListTable::watched, m_views, &ListViews::setWatched);
    connect(&m_table->view(), &QTableView::customContextMenuRequested, this, &ChequeScreen::showMenu);
    connect(m_model, &ListModel::loaded, this, &ChequeScreen::showCounts);
    connect(m_model, &ListModel::dataChanged, this, &ChequeScreen::updateActs);
    connect(m_model, &ListModel::refused, this, [this](const Error &error) { this->context().showError(error); });
    connect(m_views, &ListViews::counted, this, &ChequeScreen::showCounts);
    connect(m_empty, &EmptyPage::actWanted, this, [this] { m_view.isEmpty() ? createNew() : chooseView({}); });
    chooseView(parameters.value(u"view"_s, u"to_deposit"_s).toString());
}

QWidget *ChequeScreen::buildHead()
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
    QPushButton *paper = addAct(line, u"printer"_s, tr("Print"), tr("The cheque register on paper or as a file (Ctrl+P)"), &ChequeScreen::print);
    paper->setObjectName(u"print"_s);
    m_bounce = addAct(line, u"triangle-alert"_s, tr("Bounced"), tr("The bank returned the chosen cheque unpaid (Alt+B)"), &ChequeScreen::bounce);
    m_bounce->setObjectName(u"bounce"_s);
    m_clear = addAct(line, u"circle-check"_s, tr("Cleared"), tr("The bank credited the chosen cheques (Alt+C)"), &ChequeScreen::clear);
    m_clear->setObjectName(u"clear"_s);
    m_deposit = addAct(line, u"landmark"_s, tr("Deposit"), tr("The chosen cheques go to the bank with one slip (Alt+D)"), &ChequeScreen::deposit);
    m_deposit->setObjectName(u"deposit"_s);
    m_deposit->setIcon(iconOf(u"landmark"_s, Token::OnAccent));
    m_deposit->setDefault(true);
    addKey(Qt::ALT | Qt::Key_B, &ChequeScreen::bounce);
    addKey(Qt::ALT | Qt::Key_C, &ChequeScreen::clear);
    addKey(Qt::ALT | Qt::Key_D, &ChequeScreen::deposit);
    for (QPushButton *act : {m_bounce, m_clear, m_deposit})
        act->setVisible(!store().isReadOnly());
    return box;
}

QPushButton *ChequeScreen::addAct(QHBoxLayout *line, const QString &icon, const QString &words, const QString &hint, void (ChequeScreen::*act)())
{
    auto *button = new QPushButton(iconOf(icon), words, this);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
    return button;
}

void ChequeScreen::addKey(QKeyCombination key, void (ChequeScreen::*act)())
{
    if (store().isReadOnly())
        return;
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

QWidget *ChequeScreen::buildChips()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 0, 20, 12);
    line->setSpacing(8);
    auto *group = new QButtonGroup(box);
    for (const NamedView &view : m_views->all()) {
        if (!view.saved.isNull())
            continue;
        auto *chip = new Chip(view.title, box);
        chip->setObjectName(u"view."_s + view.key);
        connect(chip, &Chip::clicked, this, [this, key = view.key] { chooseView(key); });
        group->addButton(chip);
        m_chips.insert(view.key, chip);
        line->addWidget(chip);
    }
    line->addStretch(1);
    return box;
}

void ChequeScreen::chooseView(const QString &view)
{
    const NamedView *found = m_views->find(view);
    if (!found || !m_chips.contains(view))
        return;
    m_view = view;
    m_chips.value(view)->setChecked(true);
    if (const Result<void> applied = m_model->setFilter(found->filter); !applied)
        context().showError(applied.error());
    showCounts();
}

void ChequeScreen::showCounts()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const qint64 count = m_views->counts().value(chip.key(), -1);
        chip.value()->setCount(count < 0 ? QString() : formatCount(count, context().format()));
    }
    const qint64 all = m_views->countOfAll();
    const QString shown = formatCount(m_model->rowCount(), context().format());
    m_count->setText(all < 0 || m_view.isEmpty() ? shown : tr("%1 of %2", "rows shown, all rows").arg(shown, formatCount(all, context().format())));
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isLoading();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty && (m_view.isEmpty() || all == 0))
        m_empty->setTexts(m_model->list().emptyText.text(), store().isReadOnly() ? QString() : newText(), {});
    else if (isEmpty)
        m_empty->setTexts(tr("No cheque is in this state."), tr("Show all cheques"), {});
    if (!isEmpty && !m_table->view().currentIndex().isValid())
        m_table->setCurrentRow(0);
    updateActs();
    Q_EMIT statusChanged();
}

QList<QUuid> ChequeScreen::selectedIn(InstrumentState state) const
{
    const int column = static_cast<int>(m_model->columns().indexOf(u"state"_s));
    QList<int> rows = m_table->selection().rows();
    if (const QModelIndex current = m_table->view().currentIndex(); rows.isEmpty() && current.isValid())
        rows.append(current.row());
    QList<QUuid> cheques;
    for (const int row : std::as_const(rows)) {
        const QString code = m_model->index(row, column).data(ListModel::CodeRole).toString();
        if (code == codeOf(state))
            cheques.append(m_model->idAt(row));
    }
    return cheques;
}

void ChequeScreen::updateActs()
{
    const bool hasDeposited = !selectedIn(InstrumentState::Deposited).isEmpty();
    m_deposit->setEnabled(!selectedIn(InstrumentState::Received).isEmpty());
    m_clear->setEnabled(hasDeposited);
    m_bounce->setEnabled(hasDeposited);
}

void ChequeScreen::moveSelected(InstrumentState from, const QString &one, const QString &several)
{
    const QList<QUuid> cheques = selectedIn(from);
    const QDate today = context().values().today;
    const auto told = [this](const Outcome &) { m_table->view().setFocus(); };
    if (cheques.size() == 1)
        return context().runOperation(one, {{u"cheque"_s, cheques.first()}, {u"day"_s, today}}, told);
    QVariantList ids;
    for (const QUuid &cheque : cheques)
        ids.append(cheque);
    if (!ids.isEmpty())
        context().runOperation(several, {{u"cheques"_s, ids}, {u"day"_s, today}}, told);
}

void ChequeScreen::deposit()
{
    moveSelected(InstrumentState::Received, u"deposit-cheque"_s, u"deposit-cheques"_s);
}

void ChequeScreen::clear()
{
    moveSelected(InstrumentState::Deposited, u"clear-cheque"_s, u"clear-cheques"_s);
}

/// One cheque at a time: each has a reason and charges of its own.
void ChequeScreen::bounce()
{
    const QList<QUuid> cheques = selectedIn(InstrumentState::Deposited);
    if (cheques.size() > 1)
        context().showMessage(tr("Choose one cheque: each that bounced has a reason and charges of its own."));
    else if (!cheques.isEmpty())
        context().runOperation(u"bounce-cheque"_s, {{u"cheque"_s, cheques.first()}, {u"day"_s, context().values().today}});
}

void ChequeScreen::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QPushButton *button, void (ChequeScreen::*act)()) {
        QAction *action = menu->addAction(iconOf(icon), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, this, act);
    };
    if (!store().isReadOnly()) {
        add(u"landmark"_s, m_deposit, &ChequeScreen::deposit);
        add(u"circle-check"_s, m_clear, &ChequeScreen::clear);
        add(u"triangle-alert"_s, m_bounce, &ChequeScreen::bounce);
        menu->addSeparator();
    }
    connect(menu->addAction(iconOf(u"external-link"_s), tr("Open")), &QAction::triggered, m_table, &ListTable::opened);
    menu->popup(m_table->view().viewport()->mapToGlobal(position));
}

QString ChequeScreen::status() const
{
    return m_table->status();
}

RecordKey ChequeScreen::currentRecord() const
{
    return m_table->current();
}

void ChequeScreen::refresh()
{
    m_model->refresh();
}

void ChequeScreen::find()
{
    m_table->view().setFocus(Qt::ShortcutFocusReason);
}

void ChequeScreen::createNew()
{
    context().runOperation(u"take-receipt"_s, {{u"method"_s, u"cheque"_s}});
}

void ChequeScreen::print()
{
    static const QStringList states{codeOf(InstrumentState::Deposited), codeOf(InstrumentState::Cleared), codeOf(InstrumentState::Bounced)};
    const bool isOneState = states.contains(m_view);
    context().openReport(u"cheque-register"_s, isOneState ? QVariantMap{{u"state"_s, m_view}} : QVariantMap());
}

} // namespace freehold
