// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/filter.h"

namespace freehold {
namespace {

struct FilterToken {
    QString text;
    bool isQuoted = false;
    bool isOperator = false;
    qsizetype from = 0; ///< place in the filter
    qsizetype to = 0;   ///< behind its last character
};

Error filterProblem(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, QStringLiteral("where")};
}

qsizetype operatorLength(QStringView rest)
{
    for (const QStringView op : {QStringView(u"!="), QStringView(u"<="), QStringView(u">="), QStringView(u"="),
                                 QStringView(u"<"), QStringView(u">"), QStringView(u"~"), QStringView(u"("),
                                 QStringView(u")"), QStringView(u",")}) {
        if (rest.startsWith(op))
            return op.size();
    }
    return 0;
}

Result<QList<FilterToken>> filterTokens(const QString &filter)
{
    QList<FilterToken> tokens;
    for (qsizetype i = 0; i < filter.size();) {
        const QChar c = filter.at(i);
        if (c.isSpace()) {
            ++i;
        } else if (c == u'\'' || c == u'"') {
            const qsizetype from = i;
            QString quoted;
            qsizetype end = filter.indexOf(c, i + 1);
            for (; end >= 0 && end + 1 < filter.size() && filter.at(end + 1) == c; end = filter.indexOf(c, i + 1)) {
                quoted += QStringView(filter).mid(i + 1, end - i); // a doubled quote stands for itself
                i = end + 1;
            }
            if (end < 0)
                return filterProblem(text("Filter", "A quote is opened and not closed in “%1”.").arg(filter));
            tokens.append({quoted + filter.mid(i + 1, end - i - 1), true, false, from, end + 1});
            i = end + 1;
        } else if (const qsizetype length = operatorLength(QStringView(filter).mid(i)); length > 0) {
            tokens.append({filter.mid(i, length), false, true, i, i + length});
            i += length;
        } else {
            qsizetype end = i;
            while (end < filter.size() && !filter.at(end).isSpace() && !operatorLength(QStringView(filter).mid(end)))
                ++end;
            tokens.append({filter.mid(i, end - i), false, false, i, end});
            i = end;
        }
    }
    return tokens;
}

std::optional<FilterOperator> filterOperator(const FilterToken &token)
{
    static const QHash<QString, FilterOperator> known{
        {QStringLiteral("="), FilterOperator::Equal},       {QStringLiteral("!="), FilterOperator::NotEqual},
        {QStringLiteral("<"), FilterOperator::Less},        {QStringLiteral("<="), FilterOperator::LessOrEqual},
        {QStringLiteral(">"), FilterOperator::Greater},     {QStringLiteral(">="), FilterOperator::GreaterOrEqual},
        {QStringLiteral("~"), FilterOperator::Contains},    {QStringLiteral("in"), FilterOperator::In}};
    const auto found = known.constFind(token.text.toLower());
    return found == known.constEnd() || token.isQuoted ? std::nullopt : std::optional(*found);
}

/// Reads one filter from its tokens, left to right.
class FilterParser
{
public:
    FilterParser(const List &list, const QString &filter, QList<FilterToken> tokens, const ValueContext &context)
        : m_list(list), m_filter(filter), m_tokens(std::move(tokens)), m_context(context) {}

    Result<FilterCondition> parse()
    {
        if (m_tokens.isEmpty())
            return FilterCondition();
        Result<FilterCondition> read = readAny(0);
        if (read && m_at < m_tokens.size()) {
            return filterProblem(m_tokens.at(m_at).text == QLatin1String(")")
                                     ? text("Filter", "A “)” has no “(” before it in “%1”.").arg(m_filter)
                                     : text("Filter", "Conditions are joined by “and” or “or”; found “%1”.").arg(m_tokens.at(m_at).text));
        }
        return read;
    }

private:
    bool take(QStringView word)
    {
        if (m_at >= m_tokens.size() || m_tokens.at(m_at).isQuoted || m_tokens.at(m_at).text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }

    Result<FilterCondition> readAny(int depth) { return readJoined(u"or", depth); }
    Result<FilterCondition> readAll(int depth) { return readJoined(u"and", depth); }

    Result<FilterCondition> readJoined(QStringView word, int depth)
    {
        const bool isAny = word == u"or";
        FilterCondition joined{.kind = isAny ? FilterCondition::Kind::Any : FilterCondition::Kind::All};
        const qsizetype first = m_at;
        do {
            if (m_at >= m_tokens.size())
                return filterProblem(text("Filter", "After “%1” another condition is expected.").arg(m_tokens.last().text));
            Result<FilterCondition> part = isAny ? readAll(depth) : readPart(depth);
            if (!part)
                return part;
            joined.parts.append(*std::move(part));
        } while (take(word));
        if (joined.parts.size() == 1)
            return joined.parts.takeFirst();
        joined.source = sourceFrom(first);
        return joined;
    }

    Result<FilterCondition> readPart(int depth)
    {
        const qsizetype first = m_at;
        if (!take(u"(")) {
            FilterCondition condition{.kind = FilterCondition::Kind::Term};
            if (Result<void> read = readTerm(condition.term); !read)
                return read.error();
            condition.source = sourceFrom(first);
            return condition;
        }
        if (depth >= filterDepthLimit)
            return Error{ErrorCode::Limit, text("Filter", "The parentheses are nested too deeply; %1 levels are read.").arg(filterDepthLimit), QStringLiteral("where")};
        if (m_at >= m_tokens.size())
            return filterProblem(text("Filter", "A “(” is not closed in “%1”.").arg(m_filter));
        Result<FilterCondition> inner = readAny(depth + 1);
        if (inner && !take(u")"))
            return filterProblem(m_at < m_tokens.size() ? text("Filter", "Conditions are joined by “and” or “or”; found “%1”.").arg(m_tokens.at(m_at).text)
                                                        : text("Filter", "A “(” is not closed in “%1”.").arg(m_filter));
        if (inner)
            inner->source = sourceFrom(first);
        return inner;
    }

    /// What was written from that token up to where reading stands.
    [[nodiscard]] QString sourceFrom(qsizetype first) const
    {
        const qsizetype from = m_tokens.at(first).from;
        return m_filter.mid(from, m_tokens.at(m_at - 1).to - from);
    }

    /// Whether the next word is an “and” or “or” that joins conditions: a column and an operator follow, a parenthesis, or nothing.
    /// “salt and pepper” is a value.
    [[nodiscard]] bool isAtJoin() const
    {
        const FilterToken &word = m_tokens.at(m_at);
        const bool joins = word.text.compare(u"and", Qt::CaseInsensitive) == 0 || word.text.compare(u"or", Qt::CaseInsensitive) == 0;
        if (word.isQuoted || !joins)
            return false;
        if (m_at + 1 >= m_tokens.size())
            return true;
        const FilterToken &next = m_tokens.at(m_at + 1);
        if (next.isOperator)
            return next.text == QLatin1String("(");
        return m_at + 2 >= m_tokens.size() ? m_list.find(next.text) != nullptr : filterOperator(m_tokens.at(m_at + 2)).has_value();
    }

    Result<void> readTerm(FilterTerm &term)
    {
        if (++m_terms > filterTermLimit)
            return Error{ErrorCode::Limit, text("Filter", "A filter may have up to %1 conditions. Leave some out.").arg(filterTermLimit), QStringLiteral("where")};
        const QString name = m_tokens.at(m_at++).text;
        term.field = m_list.find(name);
        if (!term.field) {
            QStringList known;
            for (const Field &field : m_list.columns)
                known.append(field.name);
            return filterProblem(text("Filter", "The list has no column “%1”. It has: %2.").arg(name, known.join(QStringLiteral(", "))));
        }
        const std::optional<FilterOperator> op = m_at < m_tokens.size() ? filterOperator(m_tokens.at(m_at)) : std::nullopt;
        if (!op)
            return filterProblem(text("Filter", "After “%1” one of = != < <= > >= ~ in is expected.").arg(name));
        term.op = *op;
        ++m_at;
        return term.op == FilterOperator::In ? readValues(term) : readValue(term);
    }

    Result<void> readValues(FilterTerm &term)
    {
        const bool hasBrackets = take(u"(");
        do {
            Result<void> read = readValue(term);
            if (!read)
                return read;
        } while (take(u","));
        if (hasBrackets && !take(u")"))
            return filterProblem(text("Filter", "The list after “in” is not closed with “)”."));
        return {};
    }

    Result<void> readValue(FilterTerm &term)
    {
        if (m_at >= m_tokens.size() || m_tokens.at(m_at).isOperator)
            return filterProblem(text("Filter", "A value is missing after “%1”.").arg(term.field->name));
        QString typed = m_tokens.at(m_at).text;
        const bool isQuoted = m_tokens.at(m_at++).isQuoted;
        while (!isQuoted && term.op != FilterOperator::In && m_at < m_tokens.size() && !m_tokens.at(m_at).isOperator
               && !m_tokens.at(m_at).isQuoted && !isAtJoin()) {
            typed += u' ' + m_tokens.at(m_at++).text;
        }
        const bool takesEmpty = term.op == FilterOperator::Equal || term.op == FilterOperator::NotEqual || term.op == FilterOperator::Contains;
        if (typed.isEmpty() && !takesEmpty)
            return filterProblem(text("Filter", "“Not filled in” ('') goes with = and != only; %1 needs a value here.").arg(term.field->label.text()));
        if (term.field->type == FieldType::Flag && term.op != FilterOperator::Equal && term.op != FilterOperator::NotEqual)
            return filterProblem(text("Filter", "%1 is yes or no: ask with = or !=.").arg(term.field->label.text()));
        const bool takesAnyText = term.op == FilterOperator::Contains || typed.isEmpty();
        Result<QVariant> value = takesAnyText ? Result<QVariant>(QVariant(typed)) : typedValue(*term.field, term.op, typed);
        if (!value)
            return value.error();
        term.values.append(*value);
        return {};
    }

    /// A day given for an instant stays a day: it means all of that day.
    [[nodiscard]] Result<QVariant> typedValue(const Field &field, FilterOperator op, const QString &typed) const
    {
        if (field.type == FieldType::Instant && op != FilterOperator::In && !typed.contains(u':')) {
            if (const Result<QDate> day = parseDate(typed, m_context.today, m_context.format.dateOrder))
                return QVariant(*day);
        }
        return parseValue(field, typed, m_context);
    }

    const List &m_list;
    const QString &m_filter;
    QList<FilterToken> m_tokens;
    const ValueContext &m_context;
    qsizetype m_at = 0;
    int m_terms = 0;
};

} // namespace

QList<FilterTerm> FilterCondition::terms() const
{
    if (kind == Kind::Term)
        return {term};
    QList<FilterTerm> all;
    for (const FilterCondition &part : parts)
        all += part.terms();
    return all;
}

Result<FilterCondition> parseFilter(const List &list, const QString &filter, const ValueContext &context)
{
    Result<QList<FilterToken>> tokens = filterTokens(filter);
    if (!tokens)
        return tokens.error();
    return FilterParser(list, filter, std::move(tokens).value(), context).parse();
}

QString joinedFilters(const QString &one, const QString &other)
{
    if (one.trimmed().isEmpty() || other.trimmed().isEmpty())
        return one.trimmed().isEmpty() ? other : one;
    return QStringLiteral("(%1) and (%2)").arg(one, other);
}

} // namespace freehold
