// Two other readers of YAML, libyaml and libfyaml, asked what they make of a text.
#include "oracles.hpp"

#include <libfyaml.h>
#include <yaml.h>

#include <memory>

namespace ctg::oracle {
namespace {

std::string told(std::string_view text, bool plain) {
  std::string line = plain ? "=VAL :" : "=VAL \"";
  for (const char c : text) {
    if (c == '\n')
      line += "\\n";
    else if (c == '\t')
      line += "\\t";
    else if (c == '\r')
      line += "\\r";
    else if (c == '\\')
      line += "\\\\";
    else
      line += c;
  }
  return line;
}

template <class T>
std::string_view of(const T* bytes, std::size_t size) {
  return bytes == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(bytes), size);
}

// NOLINTBEGIN(cppcoreguidelines-pro-type-union-access): both libraries give events as unions
void tell_libyaml(yaml::Lines& lines, const yaml_event_t& event) {
  switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
      lines.emplace_back("+DOC");
      break;
    case YAML_ALIAS_EVENT:
      lines.emplace_back("=ALI");
      break;
    case YAML_SCALAR_EVENT: {
      const auto& scalar = event.data.scalar;
      if (scalar.anchor != nullptr || scalar.tag != nullptr) lines.emplace_back("&!");
      lines.push_back(told(of(scalar.value, scalar.length), scalar.style == YAML_PLAIN_SCALAR_STYLE));
      break;
    }
    case YAML_SEQUENCE_START_EVENT:
      if (event.data.sequence_start.anchor != nullptr || event.data.sequence_start.tag != nullptr) lines.emplace_back("&!");
      lines.emplace_back("+SEQ");
      break;
    case YAML_SEQUENCE_END_EVENT:
      lines.emplace_back("-SEQ");
      break;
    case YAML_MAPPING_START_EVENT:
      if (event.data.mapping_start.anchor != nullptr || event.data.mapping_start.tag != nullptr) lines.emplace_back("&!");
      lines.emplace_back("+MAP");
      break;
    case YAML_MAPPING_END_EVENT:
      lines.emplace_back("-MAP");
      break;
    default:
      break;
  }
}

void tell_libfyaml(yaml::Lines& lines, fy_event& event) {
  const auto tell_properties = [&lines](fy_token* anchor, fy_token* tag) {
    if (anchor != nullptr || tag != nullptr) lines.emplace_back("&!");
  };
  switch (event.type) {
    case FYET_DOCUMENT_START:
      lines.emplace_back("+DOC");
      break;
    case FYET_ALIAS:
      lines.emplace_back("=ALI");
      break;
    case FYET_SCALAR: {
      tell_properties(event.scalar.anchor, event.scalar.tag);
      std::size_t size = 0;
      const char* text = event.scalar.value == nullptr ? nullptr : fy_token_get_text(event.scalar.value, &size);
      const bool plain = event.scalar.value == nullptr || fy_token_scalar_style(event.scalar.value) == FYSS_PLAIN;
      lines.push_back(told(of(text, size), plain));
      break;
    }
    case FYET_SEQUENCE_START:
      tell_properties(event.sequence_start.anchor, event.sequence_start.tag);
      lines.emplace_back("+SEQ");
      break;
    case FYET_SEQUENCE_END:
      lines.emplace_back("-SEQ");
      break;
    case FYET_MAPPING_START:
      tell_properties(event.mapping_start.anchor, event.mapping_start.tag);
      lines.emplace_back("+MAP");
      break;
    case FYET_MAPPING_END:
      lines.emplace_back("-MAP");
      break;
    default:
      break;
  }
}

// NOLINTEND(cppcoreguidelines-pro-type-union-access)

}  // namespace

std::optional<yaml::Lines> read_with_libyaml(const std::string& text) {
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) return std::nullopt;
  const std::unique_ptr<yaml_parser_t, decltype(&yaml_parser_delete)> owner(&parser, yaml_parser_delete);
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  yaml::Lines lines;
  for (;;) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) return std::nullopt;
    const bool ended = event.type == YAML_STREAM_END_EVENT;
    tell_libyaml(lines, event);
    yaml_event_delete(&event);
    if (ended) return yaml::without_styles(std::move(lines));
  }
}

std::optional<yaml::Lines> read_with_libfyaml(const std::string& text) {
  fy_diag_cfg quiet{};
  fy_diag_cfg_default(&quiet);
  quiet.fp = nullptr;
  quiet.level = FYET_MAX;
  fy_diag* diagnostics = fy_diag_create(&quiet);
  fy_parse_cfg settings{};
  settings.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_DEFAULT_VERSION_1_2);
  settings.diag = diagnostics;
  fy_parser* parser = fy_parser_create(&settings);
  fy_diag_unref(diagnostics);
  if (parser == nullptr) return std::nullopt;
  const std::unique_ptr<fy_parser, decltype(&fy_parser_destroy)> owner(parser, fy_parser_destroy);
  if (fy_parser_set_string(parser, text.data(), text.size()) != 0) return std::nullopt;
  yaml::Lines lines;
  for (;;) {
    fy_event* event = fy_parser_parse(parser);
    if (event == nullptr) return std::nullopt;
    const bool ended = event->type == FYET_STREAM_END;
    tell_libfyaml(lines, *event);
    fy_parser_event_free(parser, event);
    if (ended) return yaml::without_styles(std::move(lines));
  }
}

}  // namespace ctg::oracle
