// Writes a ZIP archive without compression (APPNOTE 6.3, version 2.0).
#include "office/stored_zip.hpp"

#include <cstdint>

namespace ctg::office {
namespace {

constexpr std::uint16_t version = 20;
constexpr std::uint16_t first_day = (1U << 5) | 1U;  // 1 January 1980, the first that the format knows

void append(std::string& bytes, std::uint32_t number, int size) {
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
}

std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~sum;
}

// What stands both before a file and in the list at the end.
std::string description(const ZipEntry& entry) {
  const auto size = static_cast<std::uint32_t>(entry.bytes.size());
  std::string text;
  append(text, version, 2);
  append(text, 0, 2);  // flags
  append(text, 0, 2);  // stored
  append(text, 0, 2);  // midnight
  append(text, first_day, 2);
  append(text, checksum(entry.bytes), 4);
  append(text, size, 4);
  append(text, size, 4);
  append(text, static_cast<std::uint32_t>(entry.name.size()), 2);
  append(text, 0, 2);  // nothing more about it
  return text;
}

}  // namespace

std::string stored_zip(std::span<const ZipEntry> entries) {
  std::string archive;
  std::string list;
  for (const ZipEntry& entry : entries) {
    const std::string described = description(entry);
    append(list, 0x02014B50, 4);
    append(list, version, 2);
    list += described;
    append(list, 0, 2);  // comment
    append(list, 0, 2);  // disk
    append(list, 0, 2);  // kind of content
    append(list, 0, 4);  // attributes
    append(list, static_cast<std::uint32_t>(archive.size()), 4);
    list += entry.name;
    append(archive, 0x04034B50, 4);
    archive.append(described).append(entry.name).append(entry.bytes);
  }
  const auto start = static_cast<std::uint32_t>(archive.size());
  archive += list;
  append(archive, 0x06054B50, 4);
  append(archive, 0, 4);  // disks
  append(archive, static_cast<std::uint32_t>(entries.size()), 2);
  append(archive, static_cast<std::uint32_t>(entries.size()), 2);
  append(archive, static_cast<std::uint32_t>(list.size()), 4);
  append(archive, start, 4);
  append(archive, 0, 2);
  return archive;
}

}  // namespace ctg::office
