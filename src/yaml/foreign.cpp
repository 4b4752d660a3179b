// What a file is that is not text in UTF-8, by its first bytes.
#include "yaml/foreign.hpp"

namespace ctg::yaml {

std::optional<Text> foreign_encoding(std::string_view bytes) {
  static constexpr Text utf16{"UTF-16"};
  static constexpr Text utf32{"UTF-32"};
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return utf32;
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return utf16;
  if (bytes.size() < 4) return std::nullopt;
  const bool zero[4] = {bytes[0] == '\0', bytes[1] == '\0', bytes[2] == '\0', bytes[3] == '\0'};
  if (zero[0] && zero[1] && zero[2] && !zero[3]) return utf32;
  if (!zero[0] && zero[1] && zero[2] && zero[3]) return utf32;
  if ((zero[0] && !zero[1] && zero[2] && !zero[3]) || (!zero[0] && zero[1] && !zero[2] && zero[3])) return utf16;
  return std::nullopt;
}

std::optional<Text> foreign_file(std::string_view bytes) {
  static constexpr Text pdf{"a PDF document", "un document PDF"};
  static constexpr Text archive{"an archive, or a document or spreadsheet (.xlsx, .docx, .ods, .odt)",
                                "une archive, ou un document ou un tableur (.xlsx, .docx, .ods, .odt)"};
  static constexpr Text old_office{"an old Office document (.doc, .xls)", "un ancien document Office (.doc, .xls)"};
  static constexpr Text image{"an image", "une image"};
  static constexpr Text program{"a program", "un programme"};
  static constexpr Text compressed{"a compressed file", "un fichier compressé"};
  struct Signature {
    std::string_view begins;
    const Text& what;
  };
  const Signature signatures[] = {{"%PDF-", pdf},
                                  {"PK\x03\x04", archive},
                                  {"\xD0\xCF\x11\xE0", old_office},
                                  {"\x89PNG", image},
                                  {"\xFF\xD8\xFF", image},
                                  {"GIF8", image},
                                  {"\x7F"
                                   "ELF",
                                   program},
                                  {"MZ", program},
                                  {"\x1F\x8B", compressed}};
  for (const Signature& signature : signatures)
    if (bytes.starts_with(signature.begins)) return signature.what;
  return std::nullopt;
}

}  // namespace ctg::yaml
