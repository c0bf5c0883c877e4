// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/booking_screen.h"

#include "sales/entities/cost_line.h"
#include "ui/banner.h"
#include "ui/document_table_view.h"
#include "ui/figure_strip.h"
#include "ui/icons.h"
#include "ui/leave_question.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QAction>
#include <QFuture>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Fields that are rarely needed stand behind "More".
const QStringList &rareBookingFields()
{
    static const QStringList fields{u"rate"_s, u"rate_unit"_s, u"price"_s, u"release_hold"_s, u"schedule"_s, u"remarks"_s};
    return fields;
}

BookPlot bookingRequest(const QVariantMap &values)
{
    BookPlot request;
    for (const Field &field : operationOf<BookPlot>().request.fields) {
        if (values.contains(field.name))
            field.set(&request, values.value(field.name));
    }
    return request;
}

QScrollArea *bookingScroll(QWidget *inner, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    return area;
}

QVariant bookingCell(Money amount)
{
    return QVariant::fromValue(amount);
}

} // namespace

BookingScreen::BookingScreen(ScreenContext &context, const QVariantMap &presets, QWidget *parent)
    : Screen(context, parent), m_pause(new QTimer(this)), m_operationId(makeUuidV7())
{
    setObjectName(u"booking"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, this));
    m_banner = new Banner(this);
    head->addWidget(m_banner);
    layout->addLayout(head);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildForm(presets));
    split->addWidget(buildPreview());
    split->setSizes({560, 640});
    layout->addWidget(split, 1);
    layout->addWidget(buildActs());
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, &BookingScreen::askPreview);
    connect(m_form, &FieldForm::edited, this, &BookingScreen::handleEdited);
    setFocusProxy(m_form->editor(presets.contains(u"plots"_s) ? u"buyer" : u"plots"));
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    askPreview();
}

QWidget *BookingScreen::buildForm(const QVariantMap &presets)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(12);
    m_form = new FieldForm(context(), box);
    QStringList order{u"plots"_s, u"buyer"_s, u"day"_s, u"co_buyers"_s, u"plan"_s, u"agent"_s, u"discount_rate"_s, u"discount"_s};
    for (const QString &name : order + rareBookingFields())
        m_form->addField(*operationOf<BookPlot>().request.find(name));
    m_form->editor(u"plots")->setLookupFilter(operationOf<BookPlot>().when);
    QVariantMap values = presets;
    if (!values.contains(u"day"_s))
        values.insert(u"day"_s, context().values().today);
    m_form->setValues(values);
    layout->addWidget(m_form);
    m_more = new QPushButton(box);
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(m_form->editor(u"price")->isHidden()); });
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    showMore(false);
    return bookingScroll(box, this);
}

void BookingScreen::showMore(bool shows)
{
    for (const QString &name : rareBookingFields())
        m_form->editor(name)->setVisible(shows);
    m_more->setText(shows ? tr("Fewer fields") : tr("Agreed price, own instalments, remarks"));
    m_more->setIcon(iconOf(shows ? u"chevron-up"_s : u"chevron-down"_s));
}

QWidget *BookingScreen::buildPreview()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(8);
    m_figures = new FigureStrip(box);
    layout->addWidget(m_figures);
    m_hint = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_hint->setObjectName(u"previewHint"_s);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto *costHead = new TokenLabel(tr("Cost sheet"), TextStyle::Subheading, Token::Text, box);
    layout->addWidget(costHead);
    m_cost = new DocumentTableView(context().format(), box);
    m_cost->setObjectName(u"costSheet"_s);
    m_cost->setAccessibleName(costHead->text());
    m_cost->setFitsLines(true);
    layout->addWidget(m_cost);
    m_scheduleHead = new TokenLabel(tr("Schedule"), TextStyle::Subheading, Token::Text, box);
    m_scheduleHead->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_scheduleHead);
    m_schedule = new DocumentTableView(context().format(), box);
    m_schedule->setObjectName(u"schedulePreview"_s);
    m_schedule->setAccessibleName(m_scheduleHead->text());
    m_schedule->setFitsLines(true);
    layout->addWidget(m_schedule);
    layout->addStretch(1);
    return bookingScroll(box, this);
}

QWidget *BookingScreen::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(20, 10, 20, 12);
    line->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (mayClose())
            Q_EMIT finished();
    });
    line->addWidget(cancel);
    m_confirm = new QPushButton(tr("Confirm booking"), box);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setDefault(true);
    m_confirm->setToolTip(tr("Ctrl+Enter"));
    m_confirm->setMinimumHeight(38);
    m_confirm->setEnabled(!store().isReadOnly());
    line->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &BookingScreen::confirm);
    auto *keys = new QAction(this);
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QAction::triggered, this, &BookingScreen::confirm);
    addAction(keys);
    return box;
}

void BookingScreen::handleEdited()
{
    m_isDirty = true;
    m_operationId = makeUuidV7();
    m_banner->clear();
    m_pause->start();
}

void BookingScreen::askPreview()
{
    QVariantMap values;
    for (const ValueEditor *editor : m_form->editors()) {
        if (const Result<QVariant> value = editor->value())
            values.insert(editor->field().name, *value);
    }
    const quint64 request = ++m_request;
    const BookPlot wanted = bookingRequest(values);
    readLater(
        store(), this, [wanted](Reader &reader) { return previewBooking(reader, wanted); },
        [this, request](const Result<BookingPreview> &preview) {
            if (request == m_request)
                showPreview(preview);
        });
}

void BookingScreen::showPreview(const Result<BookingPreview> &preview)
{
    m_preview = preview ? std::optional(*preview) : std::nullopt;
    const bool hasPrice = preview && !preview->price.lines.isEmpty();
    m_cost->setVisible(hasPrice);
    m_figures->setVisible(hasPrice);
    const bool hasSchedule = hasPrice && !preview->schedule.isEmpty();
    m_schedule->setVisible(hasSchedule);
    m_scheduleHead->setVisible(hasSchedule);
    if (!preview)
        m_hint->setText(preview.error().text);
    else if (!hasPrice)
        m_hint->setText(tr("Choose the plots to see what they cost."));
    else
        m_hint->setText(tr("Choose a payment plan to see what is due when."));
    m_hint->setVisible(!hasSchedule);
    if (preview) {
        showCost(preview->price);
        showSchedule(preview->schedule);
        const CompanyFormat &format = context().format();
        QList<Figure> figures{{tr("Payable"), formatMoney(preview->price.payable, format)}};
        if (hasSchedule)
            figures.append({{tr("Due first"), formatMoney(preview->schedule.first().amount, format)},
                            {tr("Last instalment"), formatDate(preview->schedule.last().dueDay)}});
        m_figures->setFigures(figures);
    }
    Q_EMIT previewed();
}

void BookingScreen::showCost(const BookingPrice &price)
{
    ShownTable table;
    table.columns = {{u"label"_s, tr("For"), CellKind::Text}, {u"quantity"_s, tr("Quantity"), CellKind::Text},
                     {u"rate"_s, tr("Rate"), CellKind::Text}, {u"amount"_s, tr("Amount"), CellKind::Amount},
                     {u"tax"_s, tr("Tax"), CellKind::Amount}, {u"total"_s, tr("Total"), CellKind::Amount}};
    Money passedOn;
    for (const CostLine &line : price.lines) {
        table.rows.append({{line.label, line.quantity, line.rateText, bookingCell(line.amount), bookingCell(line.tax), bookingCell(line.amount + line.tax)}});
        if (line.isPassThrough)
            passedOn += line.amount + line.tax;
    }
    if (!passedOn.isZero())
        table.rows.append({{tr("Of which passed on, not in the payable"), QString(), QString(), {}, {}, bookingCell(passedOn)}, RowRole::Subtotal});
    table.rows.append({{tr("Payable"), QString(), QString(), {}, {}, bookingCell(price.payable)}, RowRole::Total});
    m_cost->setTable(table);
}

void BookingScreen::showSchedule(const QList<Instalment> &schedule)
{
    ShownTable table;
    table.columns = {{u"position"_s, tr("No."), CellKind::Integer}, {u"label"_s, tr("Instalment"), CellKind::Text},
                     {u"due"_s, tr("Due"), CellKind::Date}, {u"amount"_s, tr("Amount"), CellKind::Amount, true}};
    qint64 position = 0;
    for (const Instalment &each : schedule)
        table.rows.append({{QVariant::fromValue(++position), each.label, each.dueDay, bookingCell(each.amount)}});
    m_schedule->setTable(table);
}

void BookingScreen::confirm()
{
    if (m_isBusy || store().isReadOnly())
        return;
    const std::optional<QVariantMap> values = m_form->values();
    if (!values)
        return;
    setBusy(true);
    store().runLater(u"book-plot"_s, *values, Call{.operationId = m_operationId}).then(this, [this](const Result<Outcome> &result) { finish(result); });
}

void BookingScreen::setBusy(bool busy)
{
    m_isBusy = busy;
    m_confirm->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

void BookingScreen::finish(const Result<Outcome> &result)
{
    setBusy(false);
    if (!result) {
        m_operationId = makeUuidV7();
        Error error = result.error();
        if (error.field == u"plot")
            error.field = u"plots"_s;
        if (ValueEditor *editor = m_form->editor(error.field); editor && editor->isHidden())
            showMore(true);
        if (!m_form->showProblem(error))
            m_banner->show(Tone::Danger, result.error().text);
        Q_EMIT refused(result.error());
        return;
    }
    m_isDirty = false;
    Q_EMIT booked(*result);
    Q_EMIT carriedOut(*result);
    context().showMessage(tr("Booking %1 is made.").arg(result->number),
                          {tr("Open"), [&window = context(), id = result->id] { window.openRecord(u"bookings"_s, id); }});
    Q_EMIT finished();
}

bool BookingScreen::mayClose()
{
    if (m_isBusy)
        return false;
    if (!m_isDirty)
        return true;
    m_isDirty = !mayLeave(this, tr("Leave the booking"), tr("What you entered for this booking is not saved."));
    return !m_isDirty;
}

} // namespace freehold
