// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/receipt_screen.h"

#include "sales/operations/take_receipt.h"
#include "ui/banner.h"
#include "ui/document_table_view.h"
#include "ui/draft_keeper.h"
#include "ui/figure_strip.h"
#include "ui/icons.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QAction>
#include <QFuture>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString hitTitle(const BookingHit &hit)
{
    return hit.plots.isEmpty() ? hit.buyerTitle : ReceiptScreen::tr("%1 · plot %2").arg(hit.buyerTitle, hit.plots);
}

QString hitDetail(const BookingHit &hit, const CompanyFormat &format)
{
    if (hit.booking.isNull())
        return ReceiptScreen::tr("No booking: the money stands on account");
    if (!isLive(hit.state))
        return ReceiptScreen::tr("Booking %1 is cancelled").arg(hit.number);
    if (hit.figures.overdue.isPositive())
        return ReceiptScreen::tr("%1 overdue since %2").arg(formatMoney(hit.figures.overdue, format), formatDate(hit.figures.overdueSince));
    return ReceiptScreen::tr("Balance %1").arg(formatMoney(hit.figures.balance, format));
}

/// A hit in two lines: who and which plot, and grey below it how the booking stands.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStringList words = index.data().toString().split(u'\n');
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->setBrush(theme::color(isCurrent ? Token::Selected : Token::Hover));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const QRect inner = option.rect.adjusted(8, 5, -8, -5);
        const auto line = [&](const QString &text, TextStyle style, Token token, Qt::Alignment place) {
            painter->setFont(theme::font(style));
            painter->setPen(theme::color(token));
            painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, place)),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        };
        line(words.value(0), TextStyle::BodyStrong, Token::Text, Qt::AlignLeft | Qt::AlignTop);
        line(words.value(1), TextStyle::Label, Token::Text2, Qt::AlignLeft | Qt::AlignBottom);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 48}; }
};

} // namespace

ReceiptScreen::ReceiptScreen(ScreenContext &context, const QVariantMap &presets, QWidget *parent)
    : Screen(context, parent), m_searchPause(new QTimer(this)), m_previewPause(new QTimer(this)), m_operationId(makeUuidV7())
{
    setObjectName(u"receipt"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(new TokenLabel(tr("Record receipt"), TextStyle::Title, Token::Text, this));
    m_banner = new Banner(this);
    head->addWidget(m_banner);
    layout->addLayout(head);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildFinder());
    split->addWidget(buildForm());
    split->addWidget(buildPreview());
    split->setSizes({320, 430, 470});
    layout->addWidget(split, 1);
    layout->addWidget(buildActs());
    for (QTimer *each : {m_searchPause, m_previewPause}) {
        each->setSingleShot(true);
        each->setInterval(100);
    }
    keepDrafts();
    head->addWidget(m_drafts->banner());
    connect(m_searchPause, &QTimer::timeout, this, &ReceiptScreen::search);
    connect(m_previewPause, &QTimer::timeout, this, &ReceiptScreen::askPreview);
    setStart(m_search);
    preset(presets);
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    search();
    if (!m_chosen)
        askPreview();
    m_drafts->offer();
}

void ReceiptScreen::keepDrafts()
{
    m_drafts = new DraftKeeper(context(), *m_form, u"take-receipt"_s);
    m_drafts->setBeside(
        [this] {
            return m_chosen ? QJsonObject{{u"booking"_s, m_chosen->booking.uuid().toString()}, {u"party"_s, m_chosen->buyer.uuid().toString()}}
                            : QJsonObject();
        },
        [this](const QJsonObject &kept) {
            chooseFor(QUuid(kept.value(u"booking"_s).toString()), QUuid(kept.value(u"party"_s).toString()));
            showMethodFields();
        });
    connect(m_drafts, &DraftKeeper::left, this, &Screen::finished);
    m_drafts->takeEscape(this);
}

QWidget *ReceiptScreen::buildFinder()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 8, 12, 16);
    layout->setSpacing(8);
    m_search = new QLineEdit(box);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Name, plot, phone or booking no."));
    m_search->setAccessibleName(tr("Find the booking"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_listHead = new TokenLabel(TextStyle::LabelStrong, Token::Text2, box);
    layout->addWidget(m_listHead);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(tr("Bookings found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchPause->start(); });
    const auto take = [this](const QListWidgetItem *item) {
        choose(m_hits.at(m_list->row(item)));
        m_form->editor(u"amount")->setFocus();
    };
    connect(m_list, &QListWidget::itemActivated, this, take);
    connect(m_list, &QListWidget::itemClicked, this, take);
    return box;
}

QWidget *ReceiptScreen::buildForm()
{
    auto *box = new QWidget(this);
    box->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    m_who = new TokenLabel(tr("No booking chosen"), TextStyle::Heading, Token::Text, box);
    m_who->setObjectName(u"who"_s);
    m_who->setWordWrap(true);
    m_what = new TokenLabel(tr("Find it at the left."), TextStyle::Label, Token::Text2, box);
    m_what->setWordWrap(true);
    head->addWidget(m_who);
    head->addWidget(m_what);
    layout->addLayout(head);
    m_form = new FieldForm(context(), box);
    const Operation &operation = operationOf<TakeReceipt>();
    for (const char *name : {"amount", "day", "method", "account", "reference", "cheque_number", "cheque_day", "cheque_bank", "cheque_branch",
                             "party", "note", "cash_limit_acknowledged"}) {
        const QString field = QString::fromLatin1(name);
        if (field == u"party") // begins a line: what stands before it depends on the method
            m_form->breakLine();
        m_form->addField(*operation.request.find(field));
    }
    m_form->editor(u"party")->setName(tr("Paid by somebody else (optional)"));
    for (const char *name : {"cheque_number", "cheque_day", "cheque_bank"}) {
        ValueEditor *needed = m_form->editor(QString::fromLatin1(name));
        needed->setName(needed->field().label.text());
    }
    m_form->editor(u"cash_limit_acknowledged")->hide();
    m_form->editor(u"party")->hide();
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_form, &FieldForm::edited, this, [this] {
        m_operationId = makeUuidV7();
        m_banner->clear();
        showMethodFields();
        m_previewPause->start();
    });
    auto *area = new QScrollArea(this);
    area->setWidget(box);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

QWidget *ReceiptScreen::buildPreview()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 8, 20, 16);
    layout->setSpacing(12);
    m_figures = new FigureStrip(box);
    layout->addWidget(m_figures);
    layout->addWidget(new TokenLabel(tr("What it settles"), TextStyle::Subheading, Token::Text, box));
    m_lines = new DocumentTableView(context().format(), box);
    m_lines->setObjectName(u"dueLines"_s);
    m_lines->setAccessibleName(tr("Lines that are due and what this receipt pays of them"));
    m_lines->setFitsLines(true);
    layout->addWidget(m_lines);
    m_previewHint = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_previewHint->setObjectName(u"previewHint"_s);
    m_previewHint->setWordWrap(true);
    layout->addWidget(m_previewHint);
    layout->addStretch(1);
    return box;
}

QWidget *ReceiptScreen::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 10, 20, 12);
    line->addStretch(1);
    m_save = new QPushButton(tr("Save"), box);
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("Ctrl+S"));
    m_save->setAutoDefault(false);
    m_save->setMinimumHeight(38);
    m_saveAndPrint = new QPushButton(tr("Save and print"), box);
    m_saveAndPrint->setObjectName(u"saveAndPrint"_s);
    m_saveAndPrint->setToolTip(tr("Ctrl+Enter"));
    m_saveAndPrint->setDefault(true);
    m_saveAndPrint->setMinimumHeight(38);
    line->addWidget(m_save);
    line->addWidget(m_saveAndPrint);
    const auto bind = [this](QPushButton *button, const QList<QKeySequence> &keys, bool prints) {
        button->setEnabled(!store().isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, prints] { save(prints); });
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, prints] { save(prints); });
        addAction(action);
    };
    bind(m_save, {QKeySequence(Qt::CTRL | Qt::Key_S)}, false);
    bind(m_saveAndPrint, {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, true);
    return box;
}

void ReceiptScreen::preset(const QVariantMap &presets)
{
    m_form->setValues(QVariantMap{{u"day"_s, context().values().today}});
    QVariantMap entered = presets;
    if (presets.value(u"booking"_s).toUuid().isNull())
        entered.remove(u"party"_s); // it is the customer then, not somebody who pays for another
    m_form->setValues(entered);
    showMethodFields();
    chooseFor(presets.value(u"booking"_s).toUuid(), presets.value(u"party"_s).toUuid());
}

/// Whose money it is: the booking, else the person's first live booking, else the person alone.
void ReceiptScreen::chooseFor(const QUuid &booking, const QUuid &party)
{
    if (booking.isNull() && party.isNull())
        return;
    const QDate today = context().values().today;
    const Result<QList<BookingHit>> hits = store().read([&](Reader &reader) {
        QList<BookingHit> found;
        const QList<Booking> bookings = booking.isNull()
            ? reader.select<Booking>(u"buyer_id = :buyer and state <> 'cancelled' order by day"_s, {{u"buyer"_s, party}})
            : QList<Booking>{reader.get(Id<Booking>(booking))};
        for (const Booking &each : bookings)
            found.append(bookingHit(reader, each, today));
        if (found.isEmpty()) {
            BookingHit person;
            person.buyer = Id<Party>(party);
            person.buyerTitle = reader.titleOf(*reader.catalogue().entity(u"parties"), party);
            found.append(person);
        }
        return found;
    });
    if (!hits)
        return m_banner->show(Tone::Danger, hits.error().text);
    choose(hits->first());
    setStart(m_form->editor(u"amount"));
}

void ReceiptScreen::showMethodFields()
{
    const Result<QVariant> method = m_form->editor(u"method")->value();
    const QString code = method ? method->toString() : QString();
    const bool isCheque = code == codeOf(ReceiptMethod::Cheque);
    const bool isCash = code == codeOf(ReceiptMethod::Cash);
    for (const char *name : {"cheque_number", "cheque_bank", "cheque_branch", "cheque_day"})
        m_form->editor(QString::fromLatin1(name))->setVisible(isCheque);
    m_form->editor(u"reference")->setVisible(!isCheque && !isCash);
    ValueEditor *confirmed = m_form->editor(u"cash_limit_acknowledged");
    confirmed->setVisible(isCash && (!confirmed->problem().isEmpty() || !confirmed->isHidden()));
}

bool ReceiptScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int step = press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
        if (step && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && press->modifiers() == Qt::NoModifier && m_list->currentRow() >= 0 && !m_searchPause->isActive()) {
            choose(m_hits.at(m_list->currentRow()));
            m_form->editor(u"amount")->setFocus();
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void ReceiptScreen::search()
{
    const quint64 request = ++m_searchRequest;
    readLater(
        store(), this, [words = m_search->text(), today = context().values().today](Reader &reader) { return findBookings(reader, words, today); },
        [this, request](const Result<QList<BookingHit>> &hits) {
            if (request != m_searchRequest)
                return;
            if (hits)
                showHits(*hits);
            else
                m_banner->show(Tone::Danger, hits.error().text);
        });
}

void ReceiptScreen::showHits(const QList<BookingHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    for (const BookingHit &hit : hits) {
        auto *item = new QListWidgetItem(hitTitle(hit) + u'\n' + hitDetail(hit, context().format()), m_list);
        item->setToolTip(hit.booking.isNull() ? QString() : tr("Booking %1, %2").arg(hit.number, hit.project));
    }
    const bool isAsked = !m_search->text().trimmed().isEmpty();
    m_listHead->setText(hits.isEmpty() ? isAsked ? tr("Nobody matches. Look for another part of the name or number.") : tr("Nothing is overdue.")
                        : isAsked      ? tr("Found")
                                       : tr("Overdue longest"));
    m_listHead->setWordWrap(true);
    if (!hits.isEmpty() && isAsked)
        m_list->setCurrentRow(0);
    Q_EMIT found();
}

void ReceiptScreen::choose(const BookingHit &hit)
{
    m_chosen = hit;
    m_form->editor(u"party")->setVisible(!hit.booking.isNull());
    m_operationId = makeUuidV7();
    m_who->setText(hitTitle(hit));
    m_what->setText(hit.booking.isNull() ? hitDetail(hit, context().format()) : tr("Booking %1, %2").arg(hit.number, hit.project));
    m_banner->clear();
    if (!hit.booking.isNull() && !isLive(hit.state))
        m_banner->show(Tone::Warning, tr("Booking %1 is cancelled. Money for it is taken and stands on account.").arg(hit.number));
    const CompanyFormat &format = context().format();
    QList<Figure> figures;
    if (!hit.booking.isNull()) {
        figures = {{tr("Payable"), formatMoney(hit.figures.payable, format)},
                   {tr("Received"), formatMoney(hit.figures.received, format)},
                   {tr("Balance"), formatMoney(hit.figures.balance, format)}};
        if (hit.figures.overdue.isPositive())
            figures.append({tr("Overdue"), formatMoney(hit.figures.overdue, format), {}, Tone::Danger});
    }
    m_figures->setFigures(figures);
    askPreview();
    Q_EMIT currentRecordChanged();
}

RecordKey ReceiptScreen::currentRecord() const
{
    if (!m_chosen)
        return {};
    return m_chosen->booking.isNull() ? RecordKey{u"parties"_s, m_chosen->buyer.uuid()} : RecordKey{u"bookings"_s, m_chosen->booking.uuid()};
}

void ReceiptScreen::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ReceiptScreen::createNew()
{
    m_chosen.reset();
    m_form->editor(u"party")->hide();
    m_who->setText(tr("No booking chosen"));
    m_what->setText(tr("Find it at the left."));
    m_figures->setFigures({});
    for (ValueEditor *editor : m_form->editors())
        editor->setValue(emptyValue(editor->field()));
    m_form->clearProblems();
    preset({});
    askPreview();
    m_search->clear();
    search();
    find();
}

void ReceiptScreen::askPreview()
{
    const Result<QVariant> typed = m_form->editor(u"amount")->value();
    const Result<QVariant> day = m_form->editor(u"day")->value();
    const quint64 request = ++m_previewRequest;
    const Money amount = typed ? typed->value<Money>() : Money();
    if (!m_chosen || m_chosen->booking.isNull()) {
        ReceiptPreview none;
        none.onAccount = amount;
        return showPreview(none);
    }
    const QDate on = day && day->toDate().isValid() ? day->toDate() : context().values().today;
    readLater(
        store(), this,
        [booking = m_chosen->booking, amount, on](Reader &reader) { return previewReceipt(reader, reader.get(booking), amount, on); },
        [this, request](const Result<ReceiptPreview> &preview) {
            if (request == m_previewRequest && preview)
                showPreview(*preview);
        });
}

void ReceiptScreen::showPreview(const ReceiptPreview &preview)
{
    m_preview = preview;
    ShownTable table;
    table.columns = {{u"label"_s, tr("Line"), CellKind::Text}, {u"due"_s, tr("Due"), CellKind::Date},
                     {u"open"_s, tr("Open", "amount still owed"), CellKind::Amount, true}, {u"pays"_s, tr("This receipt pays"), CellKind::Amount, true}};
    for (const ReceiptPreviewLine &line : preview.lines)
        table.rows.append({{line.label, line.dueDay, QVariant::fromValue(line.open), QVariant::fromValue(line.pays)}});
    m_lines->setTable(table);
    m_lines->setVisible(!preview.lines.isEmpty());
    const QString rest = formatMoney(preview.onAccount, context().format());
    if (!m_chosen)
        m_previewHint->setText(tr("Choose a booking to see what is due."));
    else if (preview.onAccount.isPositive())
        m_previewHint->setText(preview.lines.isEmpty() ? tr("Nothing is due. %1 stands on account until something falls due.").arg(rest)
                                                       : tr("%1 is more than what is open and stands on account.").arg(rest));
    else
        m_previewHint->setText(preview.lines.isEmpty() ? tr("Nothing is due at the moment.") : QString());
    Q_EMIT previewed();
}

void ReceiptScreen::save(bool prints)
{
    if (m_isBusy || store().isReadOnly())
        return;
    if (!m_chosen) {
        m_banner->show(Tone::Warning, tr("Choose whose money it is first: find the booking by name, plot or phone."));
        return find();
    }
    std::optional<QVariantMap> values = m_form->values();
    m_form->summarise(*m_banner);
    if (!values)
        return;
    values->insert(chosenFor());
    setBusy(true);
    store().runLater(u"take-receipt"_s, *values, Call{.operationId = m_operationId}).then(this, [this, prints](const Result<Outcome> &result) {
        finish(result, prints);
    });
}

/// Whose money it is: the booking, or the person who has none.
QVariantMap ReceiptScreen::chosenFor() const
{
    if (m_chosen->booking.isNull())
        return {{u"party"_s, m_chosen->buyer.uuid()}};
    return {{u"booking"_s, m_chosen->booking.uuid()}};
}

void ReceiptScreen::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setEnabled(!busy);
    m_saveAndPrint->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

void ReceiptScreen::finish(const Result<Outcome> &result, bool prints)
{
    setBusy(false);
    if (!result) {
        m_operationId = makeUuidV7();
        if (ValueEditor *editor = m_form->editor(result.error().field))
            editor->show();
        if (!m_form->showProblem(result.error()))
            m_banner->show(Tone::Danger, result.error().text);
        Q_EMIT refused(result.error());
        return;
    }
    const QString who = m_who->text();
    createNew();
    m_drafts->drop();
    m_banner->show(Tone::Success, tr("Receipt %1 is saved for %2.").arg(result->number, who),
                   {tr("Open"), [&window = context(), id = result->id] { window.openRecord(u"receipts"_s, id); }});
    Q_EMIT saved(*result);
    Q_EMIT carriedOut(*result);
    if (prints)
        context().openReport(u"receipt"_s, {{u"receipt"_s, result->id}});
}

bool ReceiptScreen::mayClose()
{
    if (m_isBusy)
        return false;
    m_drafts->keepNow();
    return true;
}

} // namespace freehold
