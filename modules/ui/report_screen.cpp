// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_screen.h"

#include "exchange/pdf_writer.h"
#include "ui/banner.h"
#include "ui/cell_delegate.h"
#include "ui/document_model.h"
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/read_later.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace freehold {
namespace {

/// Lines shown on screen; a longer report is whole in its files.
constexpr qsizetype shownLines = 20'000;

struct LoadedReport {
    Document document;
    QString about = {}; ///< title of the record it is about
    bool isWhole = true;
};

QString subjectTitle(const Reader &reader, const Report &report, const QVariantMap &parameters)
{
    const Entity *entity = reader.catalogue().entity(report.subject);
    const QUuid id = parameters.value(report.subjectField).toUuid();
    return entity && !id.isNull() ? reader.titleOf(*entity, id) : QString();
}

/// Makes the document and takes its lines into memory, so that it outlives the Reader.
LoadedReport loadReport(const Reader &reader, const Report &report, const QVariantMap &parameters)
{
    LoadedReport loaded{report.make(reader, parameters), subjectTitle(reader, report, parameters)};
    for (DocumentTable &table : loaded.document.tables) {
        QList<TableRow> rows;
        const Result<void> done = table.produce([&](const TableRow &row) -> Result<void> {
            if (rows.size() >= shownLines) {
                loaded.isWhole = false;
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            rows.append(row);
            return {};
        });
        if (!done && done.error().code != ErrorCode::Cancelled)
            reader.refuse(done.error());
        table.produce = DocumentTable::fromList(std::move(rows));
    }
    return loaded;
}

QList<TableRow> linesOf(const DocumentTable &table)
{
    QList<TableRow> rows;
    const Result<void> done = table.produce([&](const TableRow &row) -> Result<void> {
        rows.append(row);
        return {};
    });
    Q_UNUSED(done)
    return rows;
}

QLabel *paperLabel(const QString &words, TextStyle style, Token token, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme::font(style));
    theme::setInk(label, theme::color(token));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *fieldGrid(const QList<DocumentField> &fields, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    constexpr int pairs = 2;
    for (int i = 0; i < fields.size(); ++i) {
        const int column = (i % pairs) * 2;
        grid->addWidget(paperLabel(fields.at(i).label, TextStyle::Label, Token::Text2, box), i / pairs, column, Qt::AlignTop);
        grid->addWidget(paperLabel(fields.at(i).value, TextStyle::Body, Token::Text, box), i / pairs, column + 1, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return box;
}

} // namespace

namespace {

/// Fills in the days of an earlier fiscal year where nobody said which days are meant.
void presetYear(QVariantMap &values, const Report &report, QDate year)
{
    if (!year.isValid())
        return;
    const QDate last = year.addYears(1).addDays(-1);
    for (const Field &field : report.parameters.fields) {
        if (values.contains(field.name))
            continue;
        if (field.name == QLatin1String("from"))
            values.insert(field.name, year);
        else if (field.name == QLatin1String("to") || field.name == QLatin1String("as_of"))
            values.insert(field.name, last);
    }
}

} // namespace

ReportScreen::ReportScreen(ScreenContext &context, const Report &report, const QVariantMap &presets, QWidget *parent)
    : Screen(context, parent), m_report(report), m_presets(presets), m_form(new FieldForm(context, this, 3)), m_banner(new Banner(this)),
      m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("report.") + report.name);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(m_report.label.text());
    m_area->setWidgetResizable(true);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    layout->addWidget(m_area, 1);
    refresh();
}

QWidget *ReportScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->addWidget(paperLabel(m_report.label.text(), TextStyle::Title, Token::Text, box), 1);
    addActs(line);
    column->addLayout(line);
    if (!m_report.hint.isEmpty())
        column->addWidget(paperLabel(m_report.hint.text(), TextStyle::Body, Token::Text2, box));
    for (const Field &field : m_report.parameters.fields) {
        if (!field.isHidden)
            m_form->addField(field);
    }
    QVariantMap values = m_presets;
    presetYear(values, m_report, context().chosenYear());
    m_form->setValues(values);
    if (m_presets.isEmpty() && !m_form->editors().isEmpty())
        setStart(m_form->editors().first());
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_form, 1);
    m_form->setVisible(!m_form->editors().isEmpty());
    auto *show = new QPushButton(tr("Show"), box);
    show->setObjectName(QStringLiteral("show"));
    show->setDefault(m_presets.isEmpty());
    connect(show, &QPushButton::clicked, this, &ReportScreen::refresh);
    auto *besideInputs = new QVBoxLayout;
    besideInputs->addSpacing(QFontMetrics(theme::font(TextStyle::Label)).height() + 4);
    besideInputs->addWidget(show);
    besideInputs->addStretch(1);
    choices->addLayout(besideInputs);
    show->setVisible(!m_form->editors().isEmpty());
    column->addLayout(choices);
    column->addWidget(m_banner);
    return box;
}

void ReportScreen::addActs(QHBoxLayout *line)
{
    const auto add = [&](const QString &icon, const QString &words, const QString &hint) {
        auto *button = new QPushButton(iconOf(icon), words, this);
        button->setAutoDefault(false);
        button->setToolTip(hint);
        line->addWidget(button);
        return button;
    };
    QPushButton *pdf = add(QStringLiteral("download"), tr("PDF"), tr("Write this report as a PDF document"));
    pdf->setObjectName(QStringLiteral("pdf"));
    QPushButton *excel = add(QStringLiteral("download"), tr("Excel"), tr("Write this report as an Excel workbook (Ctrl+E)"));
    m_print = add(QStringLiteral("printer"), tr("Print"), tr("Show the pages and print them (Ctrl+P)"));
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setEnabled(false);
    QPushButton *more = add(QStringLiteral("ellipsis"), {}, tr("Other files"));
    more->setAccessibleName(more->toolTip());
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("CSV file…")), &QAction::triggered, this, [this] { askPath(QStringLiteral("csv")); });
    connect(menu->addAction(tr("JSON file…")), &QAction::triggered, this, [this] { askPath(QStringLiteral("json")); });
    connect(more, &QPushButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    connect(pdf, &QPushButton::clicked, this, [this] { askPath(QStringLiteral("pdf")); });
    connect(excel, &QPushButton::clicked, this, [this] { askPath(QStringLiteral("xlsx")); });
    connect(m_print, &QPushButton::clicked, this, &ReportScreen::printPreview);
}

void ReportScreen::print()
{
    if (m_print->isEnabled())
        printPreview();
}

QString ReportScreen::title() const
{
    return m_about.isEmpty() ? m_report.label.text() : tr("%1 · %2", "report, what it is about").arg(m_report.label.text(), m_about);
}

QString ReportScreen::status() const
{
    if (!m_isShown)
        return {};
    return tr("%1 lines", nullptr, static_cast<int>(m_lines)).arg(formatCount(m_lines, context().format()));
}

void ReportScreen::refresh()
{
    const std::optional<QVariantMap> values = m_form->values();
    m_form->summarise(*m_banner);
    if (!values)
        return;
    QVariantMap parameters = m_presets;
    parameters.insert(*values);
    load(parameters);
}

void ReportScreen::load(const QVariantMap &parameters)
{
    const quint64 request = ++m_request;
    m_banner->clear();
    const Result<void> allowed = store().allows({AccessRequest::Action::Report, m_report.name, {}});
    if (!allowed)
        return m_banner->show(Tone::Danger, allowed.error().text);
    readLater(
        store(), this, [report = &m_report, parameters](Reader &reader) { return loadReport(reader, *report, parameters); },
        [this, request](const Result<LoadedReport> &loaded) {
            if (request != m_request)
                return;
            if (loaded) {
                m_about = loaded->about;
                Q_EMIT titleChanged();
                return show(loaded->document, loaded->isWhole);
            }
            if (!m_form->showProblem(loaded.error()))
                m_banner->show(loaded.error().code == ErrorCode::InvalidInput ? Tone::Info : Tone::Danger, loaded.error().text);
        });
}

void ReportScreen::show(const Document &document, bool isWhole)
{
    m_document = document;
    m_lines = 0;
    auto *paper = new QWidget(m_area);
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    QLabel *name = paperLabel(document.title, TextStyle::Heading, Token::Text, paper);
    name->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(paperLabel(document.subtitle, TextStyle::Body, Token::Text2, paper), 1);
    if (!document.mark.isEmpty())
        head->addWidget(paperLabel(document.mark, TextStyle::Subheading, Token::Accent, paper));
    layout->addLayout(head);
    if (!isWhole) {
        auto *note = new Banner(paper);
        layout->addWidget(note);
        note->show(Tone::Info, tr("The first %1 lines are shown. The files hold all of them.").arg(formatCount(shownLines, document.format)));
    }
    if (!document.fields.isEmpty())
        layout->addWidget(fieldGrid(document.fields, paper));
    for (const DocumentTable &table : document.tables)
        addTable(layout, table, document.format, document.tables.size() == 1);
    for (const DocumentField &total : document.totals) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(paperLabel(total.label, TextStyle::Body, Token::Text2, paper));
        QLabel *figure = paperLabel(total.value, TextStyle::Subheading, Token::Text, paper);
        figure->setMinimumWidth(140);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(figure);
        layout->addLayout(line);
    }
    for (const QString &note : document.notes)
        layout->addWidget(paperLabel(note, TextStyle::Body, Token::Text2, paper));
    layout->addStretch(1);
    m_area->setWidget(paper);
    m_print->setEnabled(isWhole);
    if (!m_presets.isEmpty() && !m_isShown && isWhole && hasFocus())
        m_print->setFocus(); // opened to be handed over: Enter prints
    m_isShown = true;
    Q_EMIT statusChanged();
    Q_EMIT shown();
}

void ReportScreen::addTable(QVBoxLayout *layout, const DocumentTable &table, const CompanyFormat &format, bool isOnly)
{
    QWidget *paper = layout->parentWidget();
    if (!table.title.isEmpty() && !isOnly)
        layout->addWidget(paperLabel(table.title, TextStyle::Subheading, Token::Text, paper));
    auto *view = new QTableView(paper);
    auto *model = new DocumentModel(table.columns, linesOf(table), format, view);
    m_lines += model->rowCount();
    view->setObjectName(QStringLiteral("table.") + table.id);
    view->setAccessibleName(table.title.isEmpty() ? m_report.label.text() : table.title);
    view->setModel(model);
    view->setItemDelegate(new CellDelegate(view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView *header = view->horizontalHeader();
    header->setFixedHeight(32);
    header->setHighlightSections(false);
    int weights = 0;
    for (const TableColumn &column : table.columns)
        weights += column.weight;
    const int room = qMax(600, m_area->viewport()->width() - 60);
    for (int column = 0; column < table.columns.size(); ++column)
        header->resizeSection(column, qMax(56, room * table.columns.at(column).weight / qMax(1, weights)));
    header->setStretchLastSection(true);
    connect(view, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        const TableRow &row = model->rowAt(index.row());
        if (!row.targetEntity.isEmpty())
            context().openRecord(row.targetEntity, QUuid(row.targetId));
    });
    const int wanted = 34 + 28 * model->rowCount() + 14;
    constexpr int tallest = 520;
    const bool fillsPage = isOnly && wanted > tallest;
    if (fillsPage)
        view->setMinimumHeight(320);
    else
        view->setFixedHeight(qMin(wanted, tallest));
    layout->addWidget(view, fillsPage ? 100 : 0); // the closing stretch then takes next to nothing
}

void ReportScreen::askPath(const QString &ending)
{
    const QString path = askSavePath(this, tr("Write %1").arg(title()), fileNameOf(title()) + u'.' + ending);
    if (!path.isEmpty())
        exportTo(path);
}

void ReportScreen::exportTo(const QString &path)
{
    const std::optional<QVariantMap> values = m_form->values();
    if (!values)
        return;
    QVariantMap parameters = m_presets;
    parameters.insert(*values);
    runJob(
        this, tr("Writing %1").arg(path),
        [&store = store(), report = &m_report, parameters, path](const Progress &progress) -> Result<void> {
            const Result<qint64> done = writeReport(store, *report, parameters, path, progress);
            return done ? Result<void>() : Result<void>(done.error());
        },
        [this, path](const Result<void> &done) {
            if (!done)
                return context().showError(done.error());
            context().showMessage(tr("%1 is written to %2.").arg(title(), path), openFileAction(path));
            Q_EMIT written(path);
        },
        JobManner::Behind);
}

void ReportScreen::printPreview()
{
    if (!m_document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_document->paper));
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print %1").arg(title()));
    preview.resize(900, 800);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *target) {
        if (const Result<int> pages = paintDocument(*m_document, *target); !pages)
            context().showError(pages.error());
    });
    preview.exec();
}

} // namespace freehold
