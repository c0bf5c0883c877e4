// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_screen.h"

#include "ui/banner.h"
#include "ui/cell_delegate.h"
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/import_kind.h"
#include "ui/job.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QFuture>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace freehold {
namespace {

QTableWidgetItem *plainItem(const QString &words = {})
{
    auto *item = new QTableWidgetItem(words);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return item;
}

QTableWidget *plainTable(const QStringList &heads, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), parent);
    table->setHorizontalHeaderLabels(heads);
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->horizontalHeader()->setFixedHeight(32);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    return table;
}

} // namespace

ImportScreen::ImportScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_summary(new QLabel(this)), m_banner(new Banner(this)), m_invitation(buildInvitation()),
      m_columns(plainTable({tr("Column in the file"), tr("First values"), tr("Becomes"), tr("Read as")}, this)),
      m_problems(plainTable({tr("Row"), tr("Column"), tr("Value"), tr("Why it cannot be taken")}, this))
{
    setObjectName(QStringLiteral("import"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *head = new QLabel(tr("Import a list"), this);
    head->setFont(theme::font(TextStyle::Title));
    layout->addWidget(head);
    layout->addWidget(buildChoices());
    layout->addWidget(buildReading());
    setAcceptDrops(true);
    setStart(m_path);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_problems->setObjectName(QStringLiteral("problems"));
    m_columns->setColumnWidth(0, 200);
    m_columns->setColumnWidth(1, 320);
    m_columns->setColumnWidth(2, 220);
    layout->addWidget(m_invitation, 3);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_problems, 2);
    m_problems->hide();
    layout->addWidget(buildActs());
    if (parameters.contains(QStringLiteral("kind")))
        setKind(parameters.value(QStringLiteral("kind")).toString());
    plan();
}

QWidget *ImportScreen::buildChoices()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(box);
    m_path->setObjectName(QStringLiteral("file"));
    m_path->setPlaceholderText(tr("A CSV, Excel or contact file"));
    m_path->setAccessibleName(tr("File"));
    line->addWidget(m_path, 3);
    auto *browse = new QPushButton(iconOf(QStringLiteral("folder-open")), tr("Choose file"), box);
    browse->setAutoDefault(false);
    line->addWidget(browse);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("What the rows are"));
    for (const Importer &importer : context().program().importers.all())
        m_kind->addItem(importer.label.text(), importer.kind);
    line->addWidget(m_kind, 1);
    m_dates = new QComboBox(box);
    m_dates->setAccessibleName(tr("How the file writes dates"));
    m_dates->addItem(tr("Day before month"), int(DateOrder::DayMonthYear));
    m_dates->addItem(tr("Month before day"), int(DateOrder::MonthDayYear));
    m_dates->setMinimumContentsLength(20);
    m_dates->setCurrentIndex(int(context().format().dateOrder));
    line->addWidget(m_dates);
    m_decimalComma = new QCheckBox(tr("Decimal comma"), box);
    line->addWidget(m_decimalComma);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = askOpenPath(this, tr("Choose the file to import"), tr("Lists (*.csv *.txt *.xlsx *.vcf *.vcard);;All files (*)"));
        if (!path.isEmpty())
            setFile(path);
    });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (!m_plan || m_plan->path != m_path->text().trimmed())
            setFile(m_path->text().trimmed());
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_isKindChosen = true;
        replan();
    });
    connect(m_dates, &QComboBox::activated, this, &ImportScreen::replan);
    connect(m_decimalComma, &QCheckBox::clicked, this, &ImportScreen::replan);
    return box;
}

/// How the file is read: found out by itself, and changed here when that was wrong.
QWidget *ImportScreen::buildReading()
{
    m_reading = new QWidget(this);
    auto *line = new QHBoxLayout(m_reading);
    line->setContentsMargins(0, 0, 0, 0);
    m_format = new QLabel(m_reading);
    m_format->setObjectName(QStringLiteral("format"));
    line->addWidget(m_format, 1);
    const auto add = [&](const QString &name, const QString &spoken) {
        auto *choice = new QComboBox(m_reading);
        choice->setObjectName(name);
        choice->setAccessibleName(spoken);
        choice->setMinimumContentsLength(26);
        choice->setToolTip(spoken);
        line->addWidget(choice);
        connect(choice, &QComboBox::activated, this, &ImportScreen::replan);
        return choice;
    };
    m_encoding = add(QStringLiteral("encoding"), tr("How the text is encoded"));
    m_encoding->addItem(tr("Encoding found by itself"), QByteArray());
    for (const char *name : {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
        m_encoding->addItem(QString::fromLatin1(name), QByteArray(name));
    m_delimiter = add(QStringLiteral("delimiter"), tr("What separates the columns"));
    m_delimiter->addItem(tr("Separator found by itself"), QChar());
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Vertical bar"), QChar(u'|'));
    m_sheet = add(QStringLiteral("sheet"), tr("Sheet of the workbook"));
    m_reading->hide();
    return m_reading;
}

void ImportScreen::showReading()
{
    const SheetPreview &preview = m_plan->preview;
    const bool isCsv = m_plan->format == ImportFormat::Csv;
    m_reading->show();
    m_encoding->setVisible(isCsv);
    m_delimiter->setVisible(isCsv);
    m_sheet->setVisible(m_plan->format == ImportFormat::Xlsx && preview.sheetNames.size() > 1);
    m_sheet->clear();
    for (const QString &name : preview.sheetNames)
        m_sheet->addItem(name, name);
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findData(preview.sheetName)));
    const QString header = m_plan->headerRow > 0 ? tr("Row %1 names the columns.").arg(m_plan->headerRow) : tr("No row names the columns.");
    if (m_plan->format == ImportFormat::Cards)
        m_format->setText(tr("Contact file."));
    else if (!isCsv)
        m_format->setText(tr("Excel workbook, sheet “%1”. %2").arg(preview.sheetName, header));
    else
        m_format->setText(tr("Text file in %1%2, columns separated by %3. %4")
                              .arg(QString::fromLatin1(preview.encoding), preview.isEncodingSure ? QString() : tr(" (not certain)"),
                                   preview.delimiter == u'\t' ? tr("tabs") : tr("“%1”").arg(preview.delimiter), header));
}

void ImportScreen::replan()
{
    m_settled.clear();
    plan();
}

void ImportScreen::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportScreen::dropEvent(QDropEvent *event)
{
    setFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

QWidget *ImportScreen::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_skipBad = new QCheckBox(tr("Take the good rows although there are bad ones"), box);
    m_skipBad->setObjectName(QStringLiteral("skipBad"));
    line->addWidget(m_skipBad);
    line->addStretch(1);
    m_check = new QPushButton(iconOf(QStringLiteral("list-checks")), tr("Check only"), box);
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setAutoDefault(false);
    line->addWidget(m_check);
    m_import = new QPushButton(iconOf(QStringLiteral("upload"), Token::OnAccent), tr("Import"), box);
    m_import->setObjectName(QStringLiteral("start"));
    m_import->setDefault(true);
    line->addWidget(m_import);
    m_undo = new QPushButton(iconOf(QStringLiteral("undo-2")), tr("Undo import"), box);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->setAutoDefault(false);
    m_undo->hide();
    line->insertWidget(2, m_undo);
    m_saveProblems = new QPushButton(iconOf(QStringLiteral("file-down")), tr("Save the bad rows"), box);
    m_saveProblems->setAutoDefault(false);
    m_saveProblems->hide();
    line->insertWidget(1, m_saveProblems);
    m_check->setToolTip(tr("Ctrl+Shift+Enter"));
    m_import->setToolTip(tr("Ctrl+Enter"));
    const auto bind = [this](const QList<QKeySequence> &keys, QPushButton *button) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
    };
    bind({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, m_import);
    bind({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}, m_check);
    connect(m_undo, &QPushButton::clicked, this, &ImportScreen::undo);
    connect(m_saveProblems, &QPushButton::clicked, this, &ImportScreen::saveProblems);
    connect(m_check, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    return box;
}

/// What is shown before there is a file.
QWidget *ImportScreen::buildInvitation()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    auto *picture = new QLabel(page);
    picture->setPixmap(iconPixmap(QStringLiteral("file-spreadsheet"), theme::color(Token::Text3), 48, devicePixelRatioF()));
    auto *words = new QLabel(tr("Drop a file here: customers, plots, bookings, accounts or a journal. Nothing is changed before you press Import."), page);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void ImportScreen::setFile(const QString &path)
{
    m_isKindChosen = false;
    m_path->setText(path);
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_sheet->clear();
    replan();
}

void ImportScreen::setKind(const QString &kind)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    replan();
}

void ImportScreen::plan()
{
    m_plan.reset();
    m_report.reset();
    m_problems->hide();
    m_undo->hide();
    m_saveProblems->hide();
    m_reading->hide();
    m_banner->clear();
    const Importer *importer = context().program().importers.find(m_kind->currentData().toString());
    const QString path = m_path->text().trimmed();
    m_check->setEnabled(false);
    m_import->setEnabled(false);
    m_columns->setVisible(!path.isEmpty());
    m_invitation->setVisible(path.isEmpty());
    m_summary->setVisible(!path.isEmpty());
    if (!importer || path.isEmpty())
        return m_columns->setRowCount(0);
    ImportChoices choices;
    choices.company = context().format();
    choices.company.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    choices.hasDecimalComma = m_decimalComma->isChecked();
    choices.sheet.encoding = m_encoding->currentData().toByteArray();
    choices.sheet.delimiter = m_delimiter->currentData().toChar();
    choices.sheet.sheetName = m_sheet->currentData().toString();
    const auto planned = std::make_shared<std::optional<Result<ImportPlan>>>();
    runJob(
        this, tr("Reading %1").arg(path),
        [&store = store(), importer, path, choices, planned](const Progress &) -> Result<void> {
            planned->emplace(planImport(store, *importer, path, choices));
            return {};
        },
        [this, planned](const Result<void> &) { takePlan(**planned); });
}

void ImportScreen::takePlan(const Result<ImportPlan> &plan)
{
    if (!plan) {
        m_columns->setRowCount(0);
        m_summary->clear();
        m_banner->show(Tone::Danger, plan.error().text);
        Q_EMIT this->planned();
        return;
    }
    if (takesOtherKind(*plan))
        return;
    m_plan = *plan;
    if (m_settled.size() == m_plan->headers.size())
        m_plan->targets = m_settled;
    const bool knowsNone = std::all_of(m_plan->targets.begin(), m_plan->targets.end(), [](const QString &target) { return target.isEmpty(); });
    if (knowsNone && m_plan->format != ImportFormat::Cards)
        m_banner->show(Tone::Warning, tr("No column is known for “%1”. Choose what each becomes, or another kind of list above.").arg(m_kind->currentText()));
    m_summary->setText(m_plan->isFromTemplate ? tr("The columns are settled as in your last import of such a file.")
                                              : tr("The columns were guessed from their names and values. Change what is not right."));
    m_check->setEnabled(!store().isReadOnly());
    m_import->setEnabled(!store().isReadOnly());
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    showReading();
    showColumns();
    Q_EMIT this->planned();
}

/// Plans the file again as the kind of list that its headers tell of, unless somebody has chosen the kind.
bool ImportScreen::takesOtherKind(const ImportPlan &plan)
{
    if (m_isKindChosen || plan.isFromTemplate || plan.format == ImportFormat::Cards)
        return false;
    const QString present = m_kind->currentData().toString();
    const QString kind = likelyKind(context().program().importers, plan.headers, present);
    m_isKindChosen = true;
    if (kind == present)
        return false;
    m_kind->setCurrentIndex(m_kind->findData(kind));
    replan();
    return true;
}

void ImportScreen::showColumns()
{
    m_columns->setRowCount(static_cast<int>(m_plan->headers.size()));
    const QList<ImportField> &fields = m_plan->importer->fields;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        m_columns->setItem(row, 0, plainItem(m_plan->headers.at(row)));
        m_columns->setItem(row, 1, plainItem());
        m_columns->setItem(row, 3, plainItem());
        auto *choice = new QComboBox(m_columns);
        choice->addItem(tr("Leave out"), QString());
        for (const ImportField &each : fields)
            choice->addItem(each.field.label.text(), each.field.name);
        choice->setCurrentIndex(qMax(0, choice->findData(m_plan->targets.value(row))));
        choice->setAccessibleName(tr("Field for column %1").arg(m_plan->headers.at(row)));
        connect(choice, &QComboBox::activated, this, [this, row, choice] {
            m_plan->targets[row] = choice->currentData().toString();
            m_settled = m_plan->targets;
            showParsed();
        });
        m_columns->setCellWidget(row, 2, choice);
    }
    showParsed();
}

void ImportScreen::showParsed()
{
    const QList<ImportPreviewRow> rows = previewImport(*m_plan, context().values().today);
    constexpr qsizetype samples = 3;
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        QStringList raw;
        QStringList parsed;
        QString problem;
        for (const ImportPreviewRow &row : rows) {
            const ImportPreviewCell cell = row.cells.value(column);
            if (problem.isEmpty())
                problem = cell.problem;
            if (cell.raw.isEmpty() || raw.size() >= samples)
                continue;
            raw.append(cell.raw);
            if (!cell.parsed.isEmpty())
                parsed.append(cell.parsed);
        }
        m_columns->item(column, 1)->setText(raw.join(QStringLiteral(" | ")));
        QTableWidgetItem *shown = m_columns->item(column, 3);
        shown->setText(problem.isEmpty() ? parsed.join(QStringLiteral(" | ")) : problem);
        shown->setForeground(problem.isEmpty() ? theme::color(Token::Text) : theme::ink(Tone::Danger));
    }
}

void ImportScreen::start(bool isDryRun)
{
    if (!m_plan)
        return;
    ImportOptions options{.isDryRun = isDryRun, .skipsBadRows = m_skipBad->isChecked()};
    const QFileInfo input(m_plan->path);
    if (!isDryRun && QFileInfo(input.absolutePath()).isWritable())
        options.problemFile = input.absolutePath() + u'/' + input.completeBaseName() + QStringLiteral(".problems.csv");
    const auto report = std::make_shared<ImportReport>();
    runJob(
        this, isDryRun ? tr("Checking %1").arg(m_plan->fileName()) : tr("Importing %1").arg(m_plan->fileName()),
        [&store = store(), plan = *m_plan, options, report](const Progress &progress) -> Result<void> {
            *report = runImport(store, plan, options, progress);
            return {};
        },
        [this, report, isDryRun](const Result<void> &) { takeReport(*report, isDryRun); });
}

void ImportScreen::takeReport(const ImportReport &report, bool isDryRun)
{
    m_report = report;
    showProblems(report.problems);
    const CompanyFormat &format = context().format();
    const QString figures = tr("%1 rows: %2 new, %3 there already, %4 left out.")
                                .arg(formatCount(report.rows, format), formatCount(report.created, format), formatCount(report.matched, format),
                                     formatCount(report.skipped, format));
    if (report.refusal) {
        m_banner->show(Tone::Danger, report.refusal->text);
    } else if (isDryRun) {
        m_banner->show(report.skipped > 0 ? Tone::Warning : Tone::Success, tr("Checked, nothing changed. %1").arg(figures));
    } else {
        m_banner->show(report.skipped > 0 ? Tone::Warning : Tone::Success, tr("Imported. %1").arg(figures));
        m_import->setEnabled(false);
        m_undo->setVisible(!report.batch.isEmpty());
        if (!report.batch.isEmpty() && !isVisible())
            context().showMessage(tr("Imported. %1").arg(figures), {tr("Undo import"), [guard = QPointer<ImportScreen>(this)] {
                                                                        if (guard)
                                                                            guard->undo();
                                                                    }});
    }
    m_saveProblems->setVisible(!report.problems.isEmpty());
    m_summary->clear();
    if (!report.earlierBatch.isEmpty() && isDryRun)
        m_summary->setText(tr("The same file was brought in before, as %1.").arg(report.earlierBatch));
    else if (!report.problemFile.isEmpty())
        m_summary->setText(tr("The bad rows are written to %1.").arg(report.problemFile));
    else if (!report.backup.isEmpty())
        m_summary->setText(tr("The company as it was before is kept in %1.").arg(report.backup));
    Q_EMIT ended();
}

void ImportScreen::showProblems(const QList<ImportProblem> &problems)
{
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setRowCount(static_cast<int>(problems.size()));
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const ImportProblem &problem = problems.at(row);
        int column = 0;
        for (const QString &words : {problem.row > 0 ? QString::number(problem.row) : QString(), problem.column, problem.value, problem.reason})
            m_problems->setItem(row, column++, plainItem(words));
    }
    m_problems->setColumnWidth(0, 70);
    m_problems->setColumnWidth(1, 180);
    m_problems->setColumnWidth(2, 220);
}

void ImportScreen::undo()
{
    if (!m_report || m_report->batch.isEmpty())
        return;
    m_undo->setEnabled(false);
    store().runLater(QStringLiteral("undo-import"), {{QStringLiteral("batch"), m_report->batch}}).then(this, [this](const Result<Outcome> &done) {
        m_undo->setEnabled(true);
        if (!done) {
            m_banner->show(Tone::Danger, done.error().text);
            return;
        }
        m_report.reset();
        m_undo->hide();
        m_banner->show(Tone::Info, tr("The import was undone. Everything is as it was before it."));
        m_import->setEnabled(m_plan.has_value());
        Q_EMIT undone();
    });
}

/// Checks once more without changing anything, and writes the bad rows with their reasons beside the file or where the user says.
void ImportScreen::saveProblems()
{
    const QFileInfo input(m_plan->path);
    const QString path = askSavePath(this, tr("Save the bad rows"), input.completeBaseName() + QStringLiteral(".problems.csv"));
    if (path.isEmpty())
        return;
    runJob(
        this, tr("Writing %1").arg(path),
        [this, plan = *m_plan, path](const Progress &progress) -> Result<void> {
            const ImportReport report = runImport(store(), plan, {.isDryRun = true, .skipsBadRows = true, .problemFile = path}, progress);
            return report.problemFile.isEmpty() && report.refusal ? Result<void>(*report.refusal) : Result<void>();
        },
        [this, path](const Result<void> &done) {
            if (done)
                m_summary->setText(tr("The bad rows are written to %1.").arg(path));
            else
                m_banner->show(Tone::Danger, done.error().text);
        });
}

} // namespace freehold
