// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports_screen.h"

#include "exchange/pdf_writer.h"
#include "ui/icons.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace freehold {
namespace {

constexpr int reportNameRole = Qt::UserRole;
constexpr int reportHintRole = Qt::UserRole + 1;
constexpr int reportIconRole = Qt::UserRole + 2;
/// So many lines fill a page and say what a report looks like.
constexpr int previewLines = 40;
constexpr int previewPauseMs = 120;

class ReportDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(option.state & QStyle::State_HasFocus ? Token::Selected : Token::SelectedInactive));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect inner = option.rect.adjusted(12, 6, -12, -6);
        const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, QSize(17, 17), inner);
        painter->drawPixmap(icon, iconPixmap(index.data(reportIconRole).toString(), theme::color(Token::Text2), 17, painter->device()->devicePixelRatioF()));
        const QRect words = isMirrored ? inner.adjusted(0, 0, -29, 0) : inner.adjusted(29, 0, 0, 0);
        const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->setFont(theme::font(TextStyle::BodyStrong));
        painter->setPen(theme::color(Token::Text));
        painter->drawText(words, align | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        painter->setFont(theme::font(TextStyle::Label));
        painter->setPen(theme::color(Token::Text2));
        painter->drawText(words, align | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(reportHintRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {240, theme::scaled(52)}; }
};

/// The document with the first lines of its tables; lives without the reader.
Document firstPage(const Document &whole)
{
    Document page = whole;
    for (DocumentTable &table : page.tables) {
        QList<TableRow> rows;
        const Result<void> produced = table.produce([&rows](const TableRow &row) -> Result<void> {
            rows.append(row);
            return rows.size() < previewLines ? Result<void>() : Result<void>(Error{ErrorCode::Cancelled, {}, {}});
        });
        Q_UNUSED(produced) // a page is full, or the table ended
        table.produce = DocumentTable::fromList(rows);
    }
    return page;
}

bool needsSomething(const Report &report)
{
    return std::any_of(report.parameters.fields.begin(), report.parameters.fields.end(), [](const Field &field) { return field.isRequired; });
}

} // namespace

ReportsScreen::ReportsScreen(ScreenContext &context, QWidget *parent) : Screen(context, parent), m_paper(std::make_unique<QPrinter>()), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("reports"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 800});
    layout->addWidget(splitter);
    setStart(m_list);
    m_pause->setSingleShot(true);
    m_pause->setInterval(previewPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ReportsScreen::showChosen);
    connect(m_list, &QListWidget::currentItemChanged, m_pause, [this] { m_pause->start(); });
    connect(m_list, &QListWidget::itemActivated, this, &ReportsScreen::openChosen);
    fill({});
}

ReportsScreen::~ReportsScreen()
{
    delete m_page; // before the paper it paints on
}

QWidget *ReportsScreen::buildList()
{
    auto *box = new QWidget(this);
    box->setMinimumWidth(300);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 14, 12, 12);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, box));
    m_find = new QLineEdit(box);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find a report"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &ReportsScreen::fill);
    column->addWidget(m_find);
    m_list = new QListWidget(box);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(title());
    m_list->setItemDelegate(new ReportDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    return box;
}

QWidget *ReportsScreen::buildPreview()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 14, 20, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TokenLabel(TextStyle::Heading, Token::Text, box);
    m_hint = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_hint->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_hint);
    head->addLayout(words, 1);
    m_open = new QPushButton(tr("Open report"), box);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &ReportsScreen::openChosen);
    head->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(head);
    m_stack = new QStackedWidget(box);
    m_instead = new TokenLabel(TextStyle::Body, Token::Text2, m_stack);
    m_instead->setObjectName(QStringLiteral("instead"));
    m_instead->setAlignment(Qt::AlignCenter);
    m_instead->setWordWrap(true);
    m_page = new QPrintPreviewWidget(m_paper.get(), m_stack);
    m_page->setAccessibleName(tr("First page of the report"));
    m_page->setZoomMode(QPrintPreviewWidget::FitInView);
    connect(m_page, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *paper) {
        if (m_document) {
            const Result<int> pages = paintDocument(*m_document, *paper);
            if (!pages)
                sayInstead(pages.error().text);
        }
    });
    m_stack->addWidget(m_instead);
    m_stack->addWidget(m_page);
    column->addWidget(m_stack, 1);
    return box;
}

void ReportsScreen::fill(const QString &words)
{
    const Report *before = chosen();
    const QString kept = before ? before->name : QString();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const Report &report : context().program().reports.all()) {
        const QString all = report.label.text() + u' ' + report.hint.text();
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        auto *item = new QListWidgetItem(report.label.text(), m_list);
        item->setData(reportNameRole, report.name);
        item->setData(reportHintRole, report.hint.text());
        item->setData(reportIconRole, report.icon.isEmpty() ? QStringLiteral("chart-column") : report.icon);
        item->setData(Qt::AccessibleDescriptionRole, report.hint.text());
        if (report.name == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    Q_EMIT statusChanged();
}

QString ReportsScreen::status() const
{
    return tr("%n reports", nullptr, m_list->count());
}

void ReportsScreen::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

const Report *ReportsScreen::chosen() const
{
    const QListWidgetItem *item = m_list ? m_list->currentItem() : nullptr;
    return item ? context().program().reports.find(item->data(reportNameRole).toString()) : nullptr;
}

void ReportsScreen::sayInstead(const QString &words)
{
    m_instead->setText(words);
    m_stack->setCurrentIndex(0);
    Q_EMIT previewed();
}

void ReportsScreen::showChosen()
{
    ++m_request;
    m_document.reset();
    const Report *report = chosen();
    m_open->setEnabled(report);
    m_name->setText(report ? report->label.text() : QString());
    m_hint->setText(report ? report->hint.text() : QString());
    if (!report)
        return sayInstead(tr("No report has these words."));
    if (needsSomething(*report))
        return sayInstead(tr("Open it and choose what it is about, or make it from the record itself."));
    readLater(
        store(), this, [report](Reader &reader) { return firstPage(report->make(reader, {})); },
        [this, request = m_request](const Result<Document> &page) {
            if (request != m_request)
                return;
            if (page)
                showPage(*page);
            else
                sayInstead(page.error().text);
        });
}

void ReportsScreen::showPage(const Document &document)
{
    m_document = document;
    m_stack->setCurrentIndex(1);
    m_page->updatePreview();
    Q_EMIT previewed();
}

void ReportsScreen::openChosen()
{
    if (const Report *report = chosen())
        context().openReport(report->name);
}

} // namespace freehold
