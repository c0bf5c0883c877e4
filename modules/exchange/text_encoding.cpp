// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include <QBuffer>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <array>
#include <cstring>
#include <utility>

namespace freehold {
namespace {

constexpr qint64 kScanChunk = 1024 * 1024;
constexpr qint64 kGuessWindow = 256 * 1024;
constexpr qint64 kShortFile = 200;   ///< bytes; below, statistics are noise
constexpr qint64 kFewAccents = 20;   ///< non-ASCII bytes; below, the same
constexpr qint64 kManyAccents = 100; ///< from here on a guess counts as sure
constexpr char16_t kReplacement = 0xfffd;
constexpr char kReplacementLead = '\xef'; ///< its first byte in UTF-8

/// Bytes 0x80 to 0x9f of windows-1252; the five that are not assigned are replaced.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                   0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                                   0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                   0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

/// Counts well-formed and broken UTF-8 sequences over any number of pieces.
class Utf8Scan
{
public:
    void add(const QByteArray &piece)
    {
        const char *data = piece.constData();
        for (qsizetype i = 0; i < piece.size();) {
            if (m_missing == 0 && i + 8 <= piece.size() && isAscii8(data + i)) {
                i += 8;
                continue;
            }
            take(static_cast<quint8>(data[i]), m_offset + i);
            ++i;
        }
        m_offset += piece.size();
    }

    /// A file that merely breaks off within its last character is still UTF-8; one in which good sequences outweigh the
    /// broken ones by far is UTF-8 with damage.
    [[nodiscard]] bool isUtf8() const { return m_broken == 0 && (m_missing == 0 || m_sequences > 0); }
    [[nodiscard]] bool isDamagedUtf8() const { return m_sequences > m_broken * 10; }
    [[nodiscard]] qint64 nonAscii() const { return m_nonAscii; }
    [[nodiscard]] qint64 firstNonAscii() const { return m_firstNonAscii; }

private:
    static bool isAscii8(const char *bytes)
    {
        quint64 word = 0;
        std::memcpy(&word, bytes, sizeof word);
        return (word & Q_UINT64_C(0x8080808080808080)) == 0;
    }

    void take(quint8 byte, qint64 offset)
    {
        if (byte >= 0x80) {
            if (m_nonAscii++ == 0)
                m_firstNonAscii = offset;
        }
        if (m_missing > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xbf;
                if (--m_missing == 0)
                    ++m_sequences;
                return;
            }
            m_missing = 0;
            ++m_broken;
        }
        if (byte >= 0x80)
            begin(byte);
    }

    /// The second byte's range rules out overlong forms, surrogates and code points past U+10FFFF.
    void begin(quint8 lead)
    {
        m_low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        m_high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (lead >= 0xc2 && lead <= 0xdf)
            m_missing = 1;
        else if (lead >= 0xe0 && lead <= 0xef)
            m_missing = 2;
        else if (lead >= 0xf0 && lead <= 0xf4)
            m_missing = 3;
        else
            ++m_broken;
    }

    qint64 m_offset = 0;
    qint64 m_nonAscii = 0;
    qint64 m_firstNonAscii = 0;
    qint64 m_sequences = 0;
    qint64 m_broken = 0;
    int m_missing = 0;
    quint8 m_low = 0x80;
    quint8 m_high = 0xbf;
};

/// Western text in UTF-16 has a zero in nearly every second byte, always on the same side.
std::optional<EncodingGuess> guessUtf16(const QByteArray &start)
{
    qsizetype zeros[2] = {0, 0};
    const qsizetype pairs = start.size() / 2;
    for (qsizetype i = 0; i < pairs * 2; ++i)
        zeros[i % 2] += start.at(i) == '\0' ? 1 : 0;
    if (pairs < 2 || std::max(zeros[0], zeros[1]) * 10 < pairs * 3 || std::min(zeros[0], zeros[1]) * 20 > pairs)
        return std::nullopt;
    return EncodingGuess{zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE", 0, true};
}

QByteArray guessByStatistics(QIODevice &device, qint64 from)
{
    device.seek(from);
    const QByteArray window = device.read(kGuessWindow);
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), window.constData(), static_cast<size_t>(window.size()));
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    if (name == "ISO-8859-1" || name == "ASCII" || name == "UTF-8" || !TextDecoder::forEncoding(name))
        return "windows-1252";
    return name.toUpper() == "WINDOWS-1252" ? QByteArray("windows-1252") : name;
}

EncodingGuess guessByContent(QIODevice &device)
{
    Utf8Scan scan;
    while (true) {
        const QByteArray piece = device.read(kScanChunk);
        if (piece.isEmpty())
            break;
        scan.add(piece);
    }
    if (scan.isUtf8())
        return {"UTF-8", 0, true};
    if (scan.isDamagedUtf8())
        return {"UTF-8", 0, false};
    if (device.size() < kShortFile || scan.nonAscii() < kFewAccents)
        return {"windows-1252", 0, false};
    const QByteArray name = guessByStatistics(device, std::max<qint64>(0, scan.firstNonAscii() - 4096));
    return {name, 0, scan.nonAscii() >= kManyAccents};
}

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : bytes) {
        const auto byte = static_cast<quint8>(c);
        *out++ = byte >= 0x80 && byte < 0xa0 ? QChar(kWindows1252[byte - 0x80U]) : QChar(ushort(byte));
    }
    return text;
}

} // namespace

std::optional<EncodingGuess> encodingByMark(QIODevice &device)
{
    const QByteArray start = device.peek(4);
    if (start.startsWith("\xef\xbb\xbf"))
        return EncodingGuess{"UTF-8", 3, true};
    if (start.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return EncodingGuess{"UTF-32LE", 4, true};
    if (start.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return EncodingGuess{"UTF-32BE", 4, true};
    if (start.startsWith("\xff\xfe"))
        return EncodingGuess{"UTF-16LE", 2, true};
    if (start.startsWith("\xfe\xff"))
        return EncodingGuess{"UTF-16BE", 2, true};
    return std::nullopt;
}

EncodingGuess guessEncoding(QIODevice &device)
{
    device.seek(0);
    std::optional<EncodingGuess> guess = encodingByMark(device);
    if (!guess)
        guess = guessUtf16(device.peek(4096));
    if (!guess)
        guess = guessByContent(device);
    device.seek(0);
    return *guess;
}

TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;
TextDecoder::~TextDecoder() = default;

std::optional<TextDecoder> TextDecoder::forEncoding(const QByteArray &name)
{
    TextDecoder decoder;
    if (name.compare("windows-1252", Qt::CaseInsensitive) == 0)
        return decoder;
    decoder.m_decoder = std::make_unique<QStringDecoder>(name.constData());
    if (name.isEmpty() || !decoder.m_decoder->isValid())
        return std::nullopt;
    decoder.m_unitBytes = name.startsWith("UTF-16") ? 2 : name.startsWith("UTF-32") ? 4 : 1;
    decoder.m_isUtf8 = name.compare("UTF-8", Qt::CaseInsensitive) == 0;
    return decoder;
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    m_bytes += bytes.size();
    QString text = m_decoder ? QString(m_decoder->decode(bytes)) : decodeWindows1252(bytes);
    const bool mayHoldNul = m_unitBytes > 1 || bytes.contains('\0');
    if (mayHoldNul && text.contains(QChar(u'\0')))
        text.replace(QChar(u'\0'), QChar(kReplacement));
    const bool mayReplace = mayHoldReplacement(bytes) || mayHoldNul;
    m_hasReplaced = m_hasReplaced || (mayReplace && text.contains(QChar(kReplacement)));
    return text;
}

/// False if the text of these bytes cannot hold U+FFFD, found out without looking through it: as UTF-8 it begins with a byte that
/// is rare, and anything else that becomes it counts as a mistake.
bool TextDecoder::mayHoldReplacement(QByteArrayView bytes)
{
    if (!m_isUtf8)
        return true;
    const bool hasLead = bytes.contains(kReplacementLead);
    return std::exchange(m_hadReplacementLead, hasLead) || hasLead || m_decoder->hasError();
}

QString TextDecoder::finish()
{
    if (!m_decoder)
        return {};
    QString rest;
    if (m_unitBytes > 1) {
        if (m_bytes % m_unitBytes != 0)
            rest = QChar(kReplacement);
    } else {
        // The decoder keeps an unfinished character back until more comes; a line feed makes it give that up.
        rest = m_decoder->decode(QByteArrayView("\n", 1));
        if (rest.endsWith(u'\n'))
            rest.chop(1);
    }
    m_hasReplaced = m_hasReplaced || !rest.isEmpty();
    return rest;
}

QString decodeText(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const EncodingGuess guess = guessEncoding(buffer);
    std::optional<TextDecoder> decoder = TextDecoder::forEncoding(guess.name);
    if (!decoder)
        decoder = TextDecoder::forEncoding("windows-1252");
    QString text = decoder->decode(QByteArrayView(bytes).sliced(guess.markBytes));
    return text + decoder->finish();
}

} // namespace freehold
