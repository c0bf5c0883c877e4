// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/booking_screen.h"

#include "sales/entities/cost_line.h"
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
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

struct BookingStep {
    Label title;
    QStringList fields;
};

const QList<BookingStep> &bookingSteps()
{
    static const QList<BookingStep> steps{
        {label("BookingScreen", "Plots"), {u"plots"_s}},
        {label("BookingScreen", "Buyer"), {u"buyer"_s, u"agent"_s, u"co_buyers"_s}},
        {label("BookingScreen", "Price"),
         {u"day"_s, u"price"_s, u"rate"_s, u"rate_unit"_s, u"discount_rate"_s, u"discount"_s, u"release_hold"_s}},
        {label("BookingScreen", "Payment plan"), {u"plan"_s, u"schedule"_s, u"remarks"_s}},
    };
    return steps;
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
    area->setFocusPolicy(Qt::NoFocus);
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
    split->addWidget(buildSteps());
    split->addWidget(buildForm(presets));
    split->addWidget(buildPreview());
    split->setStretchFactor(0, 0);
    split->setSizes({170, 370, 760});
    layout->addWidget(split, 1);
    layout->addWidget(buildActs());
    keepDrafts();
    head->addWidget(m_drafts->banner());
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, &BookingScreen::askPreview);
    connect(m_form, &FieldForm::edited, this, &BookingScreen::handleEdited);
    connect(m_form, &FieldForm::wanted, this, [this](const ValueEditor *editor) { showStep(stepOf(editor->field().name)); });
    showStep(!presets.contains(u"plots"_s) ? 0 : !presets.contains(u"buyer"_s) ? 1 : 2);
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    askPreview();
    m_drafts->offer();
    setTabOrder(m_confirm, m_steps); // the ring closes: after the last act comes the first step
}

void BookingScreen::keepDrafts()
{
    m_drafts = new DraftKeeper(context(), *m_form, u"book-plot"_s);
    m_drafts->setBeside([this] { return QJsonObject{{u"step"_s, m_step}}; },
                        [this](const QJsonObject &kept) { showStep(qBound(0, kept.value(u"step"_s).toInt(), stepCount() - 1)); });
    connect(m_drafts, &DraftKeeper::left, this, &Screen::finished);
    m_drafts->takeEscape(this);
}

QWidget *BookingScreen::buildSteps()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 8, 8, 16);
    m_steps = new QListWidget(box);
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps of the booking"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setWordWrap(true);
    for (const BookingStep &step : bookingSteps())
        (new QListWidgetItem(step.title.text(), m_steps))->setSizeHint({100, 2 * fontMetrics().lineSpacing()});
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_step)
            showStep(row);
    });
    layout->addWidget(m_steps);
    return box;
}

int BookingScreen::stepCount() const
{
    return static_cast<int>(bookingSteps().size());
}

int BookingScreen::stepOf(const QString &field) const
{
    for (int step = 0; step < stepCount(); ++step) {
        if (bookingSteps().at(step).fields.contains(field))
            return step;
    }
    return m_step;
}

void BookingScreen::showStep(int step)
{
    m_step = step;
    m_furthest = qMax(m_furthest, step);
    for (int each = 0; each < stepCount(); ++each) {
        for (const QString &field : bookingSteps().at(each).fields)
            m_form->editor(field)->setVisible(each == step);
    }
    const bool isLast = step == stepCount() - 1;
    m_back->setEnabled(step > 0);
    m_next->setVisible(!isLast);
    m_confirm->setVisible(isLast);
    m_steps->setCurrentRow(step);
    setStart(m_form->editor(bookingSteps().at(step).fields.first()));
    markSteps();
}

void BookingScreen::goOn()
{
    bool isRefused = false;
    for (const QString &field : bookingSteps().at(m_step).fields) {
        ValueEditor *editor = m_form->editor(field);
        const Result<QVariant> value = editor->value();
        editor->setProblem(value ? QString() : value.error().text);
        if (!value && !std::exchange(isRefused, true))
            editor->setFocus();
    }
    markSteps();
    if (isRefused || m_step + 1 >= stepCount())
        return;
    showStep(m_step + 1);
    m_form->editor(bookingSteps().at(m_step).fields.first())->setFocus();
}

/// Each step tells whether something in it is refused, whether it is done, or still to come.
void BookingScreen::markSteps()
{
    for (int step = 0; step < stepCount(); ++step) {
        const QStringList &fields = bookingSteps().at(step).fields;
        const bool isRefused = std::any_of(fields.begin(), fields.end(), [this](const QString &field) { return !m_form->editor(field)->problem().isEmpty(); });
        const bool isPassed = step < m_furthest && step != m_step;
        const QColor ink = isRefused ? theme::ink(Tone::Danger) : theme::color(isPassed ? Token::Accent : Token::Text3);
        const QString icon = isRefused ? u"circle-alert"_s : isPassed ? u"circle-check"_s : u"chevron-right"_s;
        QListWidgetItem *item = m_steps->item(step);
        item->setIcon(QIcon(iconPixmap(icon, ink, 17, devicePixelRatioF())));
        const QString title = bookingSteps().at(step).title.text();
        item->setData(Qt::AccessibleTextRole, isRefused ? tr("%1: something here needs a look").arg(title) : isPassed ? tr("%1: done").arg(title) : title);
        item->setToolTip(isRefused ? tr("Something here needs a look") : QString());
    }
}

QWidget *BookingScreen::buildForm(const QVariantMap &presets)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(12);
    m_form = new FieldForm(context(), box, 1);
    for (const BookingStep &step : bookingSteps()) {
        m_form->breakLine();
        for (const QString &name : step.fields)
            m_form->addField(*operationOf<BookPlot>().request.find(name));
    }
    m_form->editor(u"plots")->setLookupFilter(operationOf<BookPlot>().when);
    QVariantMap values = presets;
    if (!values.contains(u"day"_s))
        values.insert(u"day"_s, context().values().today);
    m_form->setValues(values);
    layout->addWidget(m_form);
    layout->addStretch(1);
    return bookingScroll(box, this);
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
    cancel->setMinimumHeight(38);
    cancel->setToolTip(tr("Esc, twice: what you entered is kept as a draft"));
    connect(cancel, &QPushButton::clicked, this, &Screen::finished);
    line->addWidget(cancel);
    m_back = new QPushButton(tr("&Back"), box);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_back->setMinimumHeight(38);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(qMax(0, m_step - 1)); });
    line->addWidget(m_back);
    m_next = new QPushButton(tr("&Next"), box);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_next->setMinimumHeight(38);
    connect(m_next, &QPushButton::clicked, this, &BookingScreen::goOn);
    line->addWidget(m_next);
    m_confirm = new QPushButton(tr("Confirm booking"), box);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setDefault(true);
    m_confirm->setToolTip(tr("Ctrl+Enter"));
    m_confirm->setMinimumHeight(38);
    m_confirm->setEnabled(!store().isReadOnly());
    line->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &BookingScreen::confirm);
    auto *keys = new QAction(this);
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence::Save});
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QAction::triggered, this, &BookingScreen::confirm);
    addAction(keys);
    return box;
}

void BookingScreen::handleEdited()
{
    m_operationId = makeUuidV7();
    m_banner->clear();
    markSteps();
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
    m_form->summarise(*m_banner);
    markSteps();
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
        if (!m_form->showProblem(error))
            m_banner->show(Tone::Danger, result.error().text);
        markSteps();
        Q_EMIT refused(result.error());
        return;
    }
    m_drafts->drop();
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
    m_drafts->keepNow();
    return true;
}

} // namespace freehold
