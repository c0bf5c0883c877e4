// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/journal_screen.h"

#include "ui/banner.h"
#include "ui/draft_keeper.h"
#include "ui/icons.h"
#include "ui/key_map.h"
#include "ui/read_later.h"
#include "ui/rows_editor.h"
#include "ui/token_label.h"

#include <QAction>
#include <QFuture>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// The columns people fill in by hand; the rest of a line is for programs.
const Shape &handLines()
{
    static const Shape shape = [] {
        Shape chosen;
        for (const Field &field : shapeOf<JournalRow>().fields) {
            if (QStringList{u"account"_s, u"debit"_s, u"credit"_s, u"party"_s, u"project"_s, u"memo"_s}.contains(field.name))
                chosen.fields.append(field);
        }
        for (Field &field : chosen.fields)
            field.isRequired = false;
        return chosen;
    }();
    return shape;
}

Field handLinesField()
{
    Field field = *operationOf<PostJournal>().request.find(u"lines");
    field.rows = &handLines();
    return field;
}

bool isBlankLine(const QVariantMap &line)
{
    return line.value(u"account"_s).toUuid().isNull() && line.value(u"debit"_s).value<Money>().isZero()
        && line.value(u"credit"_s).value<Money>().isZero();
}

} // namespace

JournalScreen::JournalScreen(ScreenContext &context, const QVariantMap &presets, QWidget *parent)
    : Screen(context, parent), m_form(new FieldForm(context)), m_drafts(new DraftKeeper(context, *m_form, u"post-journal"_s)), m_banner(new Banner(this)), m_operationId(makeUuidV7())
{
    setObjectName(u"journal"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, this));
    head->addWidget(m_banner);
    head->addWidget(m_drafts->banner());
    layout->addLayout(head);
    layout->addWidget(buildLines(), 1);
    layout->addWidget(buildActs());
    m_form->setValues({{u"day"_s, context.values().today}, {u"kind"_s, codeOf(JournalKind::Journal)}});
    m_form->setValues(presets);
    while (m_lines->rowCount() < 2)
        addBlankLine();
    connect(m_form, &FieldForm::edited, this, &JournalScreen::handleEdited);
    setStart(m_form->editor(u"day"));
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    handleEdited();
    connect(m_drafts, &DraftKeeper::left, this, &Screen::finished);
    m_drafts->takeEscape(this);
    m_drafts->offer();
}

QWidget *JournalScreen::buildLines()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 8, 20, 16);
    const Shape &request = operationOf<PostJournal>().request;
    for (const char *name : {"day", "kind", "narration", "reason"})
        m_form->addField(*request.find(QString::fromLatin1(name)));
    m_lines = static_cast<RowsValueEditor *>(m_form->addField(handLinesField()));
    m_lines->setRemainder([this](const Field &field) {
        const Money open = field.name == u"debit" ? -difference() : field.name == u"credit" ? difference() : Money();
        return open.isPositive() ? QVariant::fromValue(open) : QVariant();
    });
    m_form->editor(u"reason")->hide();
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

QWidget *JournalScreen::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 10, 20, 12);
    line->setSpacing(16);
    m_totals = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_totals->setObjectName(u"totals"_s);
    m_difference = new TokenLabel(TextStyle::Subheading, Token::Text, box);
    m_difference->setObjectName(u"difference"_s);
    line->addWidget(m_totals);
    line->addWidget(m_difference);
    line->addStretch(1);
    addSideAct(line, tr("Repeat narration"), tr("The narration of the last entry made by hand (Ctrl+'); in a line Ctrl+' repeats the field above"),
               &JournalScreen::repeatNarration)
        ->setObjectName(u"repeatNarration"_s);
    m_fill = addSideAct(line, tr("Fill remainder"), tr("Put the difference into the line with the cursor (Ctrl+=)"), &JournalScreen::fillRemainder);
    m_fill->setObjectName(u"fillRemainder"_s);
    m_post = new QPushButton(tr("Post entry"), box);
    m_post->setObjectName(u"post"_s);
    m_post->setDefault(true);
    m_post->setToolTip(tr("Ctrl+Enter"));
    m_post->setMinimumHeight(38);
    line->addWidget(m_post);
    connect(m_post, &QPushButton::clicked, this, &JournalScreen::post);
    addKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence::Save}, &JournalScreen::post);
    addKeys({QKeySequence(Qt::CTRL | Qt::Key_Equal)}, &JournalScreen::fillRemainder);
    addKeys({QKeySequence(Qt::CTRL | Qt::Key_Apostrophe)}, &JournalScreen::repeatAbove);
    return box;
}

void JournalScreen::addKeys(const QList<QKeySequence> &keys, void (JournalScreen::*act)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

/// The accountant's keys come before those of the window, which have other uses for them.
bool JournalScreen::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const KeyAct act = isKey ? accountantAct(*static_cast<QKeyEvent *>(event)) : nullptr;
    if (!act)
        return Screen::event(event);
    if (event->type() == QEvent::KeyPress)
        (this->*act)();
    event->accept();
    return true;
}

JournalScreen::KeyAct JournalScreen::accountantAct(const QKeyEvent &press) const
{
    if (KeyMap::chosenPreset() != KeyPreset::Accountant)
        return nullptr;
    const QWidget *cursor = focusWidget();
    const bool isInText = qobject_cast<const QLineEdit *>(cursor) || qobject_cast<const QPlainTextEdit *>(cursor);
    if (press.key() == Qt::Key_F2 && press.modifiers() == Qt::NoModifier)
        return &JournalScreen::goToDay;
    if (press.key() == Qt::Key_A && press.modifiers() == Qt::ControlModifier && !isInText)
        return &JournalScreen::post;
    if (press.key() == Qt::Key_R && press.modifiers() == Qt::ControlModifier && cursor && m_form->editor(u"narration")->isAncestorOf(cursor))
        return &JournalScreen::repeatNarration;
    return nullptr;
}

void JournalScreen::goToDay()
{
    m_form->editor(u"day")->setFocus(Qt::ShortcutFocusReason);
}

/// Leaves the cursor where it is: the act is about the line it stands in.
QPushButton *JournalScreen::addSideAct(QHBoxLayout *line, const QString &words, const QString &hint, void (JournalScreen::*act)())
{
    auto *button = new QPushButton(words, this);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(38);
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
    return button;
}

void JournalScreen::addBlankLine()
{
    m_lines->addRow();
}

/// Adds up the lines; a full last line is followed by a blank one that waits with the difference.
void JournalScreen::handleEdited()
{
    m_operationId = makeUuidV7();
    m_banner->clear();
    m_debit = Money(0, context().format().currency);
    m_credit = m_debit;
    m_filled = 0;
    m_isReadable = true;
    bool isLastBlank = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const Result<QVariant> debit = m_lines->cell(row, u"debit")->value();
        const Result<QVariant> credit = m_lines->cell(row, u"credit")->value();
        m_isReadable = m_isReadable && debit && credit;
        const Money toDebit = debit ? debit->value<Money>() : Money();
        const Money toCredit = credit ? credit->value<Money>() : Money();
        m_debit += toDebit;
        m_credit += toCredit;
        isLastBlank = toDebit.isZero() && toCredit.isZero();
        m_filled += isLastBlank ? 0 : 1;
    }
    if (m_lines->rowCount() > 0 && !isLastBlank)
        addBlankLine();
    showDifference();
}

void JournalScreen::showDifference()
{
    const CompanyFormat &format = context().format();
    m_totals->setText(tr("Debit %1 · Credit %2").arg(formatMoney(m_debit, format), formatMoney(m_credit, format)));
    const Money open = difference();
    const bool balances = open.isZero() && m_filled >= 2 && m_isReadable;
    if (!m_isReadable)
        m_difference->setText(tr("One amount cannot be read"));
    else if (!open.isZero())
        m_difference->setText(open.isPositive() ? tr("%1 to credit").arg(formatMoney(open, format)) : tr("%1 to debit").arg(formatMoney(-open, format)));
    else
        m_difference->setText(m_filled >= 2 ? tr("Balanced") : QString());
    m_difference->setTone(balances ? Tone::Success : Tone::Danger);
    m_post->setEnabled(balances && !m_isBusy && !store().isReadOnly());
    m_fill->setEnabled(!open.isZero() && m_isReadable);
}

bool JournalScreen::hasAmount(int row) const
{
    const auto holds = [&](QStringView side) {
        const Result<QVariant> value = m_lines->cell(row, side)->value();
        return !value || !value->value<Money>().isZero();
    };
    return holds(u"debit") || holds(u"credit");
}

int JournalScreen::rowWithCursor() const
{
    const QWidget *cursor = focusWidget();
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        for (const Field &field : handLines().fields) {
            if (cursor && m_lines->cell(row, field.name)->isAncestorOf(cursor))
                return row;
        }
    }
    return -1;
}

void JournalScreen::fillRemainder()
{
    const Money open = difference();
    if (open.isZero() || !m_isReadable)
        return;
    int row = rowWithCursor();
    if (row < 0 || hasAmount(row)) {
        row = 0;
        while (row < m_lines->rowCount() && hasAmount(row))
            ++row;
    }
    if (row >= m_lines->rowCount())
        return;
    m_lines->cell(row, open.isPositive() ? u"credit" : u"debit")->setValue(QVariant::fromValue(open.isPositive() ? open : -open));
    handleEdited();
}

void JournalScreen::repeatAbove()
{
    const int row = rowWithCursor();
    if (row < 0)
        return repeatNarration();
    const QWidget *cursor = focusWidget();
    for (const Field &field : handLines().fields) {
        ValueEditor *cell = m_lines->cell(row, field.name);
        if (row == 0 || !cell->isAncestorOf(cursor))
            continue;
        if (const Result<QVariant> above = m_lines->cell(row - 1, field.name)->value()) {
            cell->setValue(*above);
            handleEdited();
        }
    }
}

void JournalScreen::repeatNarration()
{
    readLater(
        store(), this,
        [](Reader &reader) {
            const std::optional<JournalEntry> entry = reader.findBy<JournalEntry>(u"source_table = '' and narration <> '' order by rid desc"_s);
            return entry ? entry->narration : QString();
        },
        [this](const Result<QString> &last) {
            if (last && !last->isEmpty())
                m_form->editor(u"narration")->setValue(*last);
            else if (last)
                context().showMessage(tr("There is no entry made by hand yet whose narration could be repeated."));
        });
}

QVariantMap JournalScreen::filledRequest(const QVariantMap &values) const
{
    QVariantMap request = values;
    QVariantList lines;
    for (const QVariant &line : values.value(u"lines"_s).toList()) {
        if (!isBlankLine(line.toMap()))
            lines.append(line);
    }
    request.insert(u"lines"_s, lines);
    return request;
}

void JournalScreen::post()
{
    if (!m_post->isEnabled())
        return;
    const std::optional<QVariantMap> values = m_form->values();
    m_form->summarise(*m_banner);
    if (!values)
        return;
    const QVariantMap request = filledRequest(*values);
    for (const QVariant &line : request.value(u"lines"_s).toList()) {
        if (line.toMap().value(u"account"_s).toUuid().isNull())
            return m_lines->setProblem(tr("A line has an amount but no account. Choose the account."));
    }
    m_isBusy = true;
    showDifference();
    store().runLater(u"post-journal"_s, request, Call{.operationId = m_operationId}).then(this, [this](const Result<Outcome> &result) { finish(result); });
}

void JournalScreen::finish(const Result<Outcome> &result)
{
    m_isBusy = false;
    showDifference();
    if (!result) {
        m_operationId = makeUuidV7();
        m_form->editor(u"reason")->show();
        if (!m_form->showProblem(result.error()))
            m_banner->show(Tone::Danger, result.error().text);
        Q_EMIT refused(result.error());
        return;
    }
    createNew();
    m_drafts->drop();
    m_banner->show(Tone::Success, tr("Entry %1 is posted.").arg(result->number),
                   {tr("Open"), [&window = context(), id = result->id] { window.openRecord(u"journal_entries"_s, id); }});
    Q_EMIT posted(*result);
    Q_EMIT carriedOut(*result);
}

void JournalScreen::createNew()
{
    m_form->editor(u"narration")->setValue(QString());
    m_form->editor(u"reason")->setValue(QString());
    m_form->editor(u"reason")->hide();
    m_form->clearProblems();
    {
        const QSignalBlocker quiet(m_lines);
        m_lines->setValue(QVariantList());
    }
    while (m_lines->rowCount() < 2)
        addBlankLine();
    handleEdited();
    m_form->editor(u"day")->setFocus();
}

bool JournalScreen::mayClose()
{
    if (m_isBusy)
        return false;
    m_drafts->keepNow();
    return true;
}

} // namespace freehold
