// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/hidden_marks.h"
#include "base/safe_file.h"
#include "org/company.h"
#include "store/company_file.h"

#include <QFileInfo>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace freehold::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t isInterrupted = 0;

void interrupt(int)
{
    isInterrupted = 1;
    std::signal(SIGINT, SIG_DFL); // a second Ctrl+C ends the program at once; the file stays whole
}

bool isOnTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

} // namespace

Answer usageAnswer(const QString &sentence)
{
    return {.code = ExitCode::Usage, .message = sentence};
}

Answer refusalAnswer(const Error &error)
{
    // A list that has no such column cannot have been meant, whatever the company holds.
    static const QStringList typed{u"where"_s, u"sort"_s, u"columns"_s, u"words"_s};
    const bool isUsage = error.code == ErrorCode::InvalidInput && typed.contains(error.field);
    const ExitCode code = isUsage ? ExitCode::Usage : error.code == ErrorCode::Trouble ? ExitCode::Trouble : ExitCode::Refused;
    return {.code = code, .message = error.text, .output = {}, .json = error.field.isEmpty() ? QJsonObject() : QJsonObject{{u"field"_s, error.field}}};
}

Result<std::unique_ptr<Store>> Session::openToRead() const
{
    StoreOptions options;
    options.path = file();
    options.isReadOnly = true;
    return openCompany(program, options, line.value(u"user"_s));
}

Result<std::unique_ptr<Store>> Session::openToWrite() const
{
    StoreOptions options;
    options.path = file();
    Result<std::unique_ptr<Store>> store = openCompany(program, options, line.value(u"user"_s));
    if (store && (*store)->isReadOnly())
        return Error{ErrorCode::ReadOnly, (*store)->readOnlyReason(), {}};
    return store;
}

Progress Session::progress() const
{
    std::signal(SIGINT, &interrupt);
    return [shows = isOnTerminal(), last = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : -1;
        if (shows && percent != last) {
            std::fprintf(stderr, "\r%3d %%%s", static_cast<int>(percent), percent >= 100 ? "\r     \r" : "");
            last = percent;
        }
        return isInterrupted == 0;
    };
}

CompanyFormat Session::formatOf(const Store &store)
{
    return store.read([](Reader &reader) { return companyFormat(reader); }).valueOr({});
}

std::optional<Answer> refusePlace(const QString &path)
{
    const Result<void> writable = requireWritablePath(path);
    return writable ? std::optional<Answer>() : refusalAnswer({writable.error().code, harmless(writable.error().text), {}});
}

std::optional<Answer> refuseOutput(const QString &path)
{
    if (std::optional<Answer> refused = refusePlace(path))
        return refused;
    if (!QFileInfo::exists(path) || !readCompanyHeader(path))
        return {};
    return Answer{.code = ExitCode::Refused,
                  .message = text("Cli", "“%1” is a company and is not written over. Choose another name.").arg(harmless(path))};
}

Result<QVariantMap> valuesOfWords(const Shape &shape, const QStringList &words, const ValueContext &context)
{
    QVariantMap values;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        const QString name = word.left(sign);
        const Field *field = sign > 0 ? shape.find(name) : nullptr;
        if (!field) {
            QStringList known;
            for (const Field &one : shape.fields)
                known.append(one.name);
            return Error{ErrorCode::InvalidInput,
                         text("Cli", "“%1” is not understood: write field=value. The fields are: %2.").arg(word, known.join(u", "_s)), u"words"_s};
        }
        if (values.contains(name))
            return Error{ErrorCode::InvalidInput, text("Cli", "The field %1 is given twice.").arg(name), u"words"_s};
        const Result<QVariant> value = parseValue(*field, word.mid(sign + 1), context);
        if (!value)
            return value.error();
        values.insert(name, *value);
    }
    return values;
}

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || isHiddenMark(c))
            c = c == u'\n' || c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace freehold::cli
