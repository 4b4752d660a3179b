// A source tree in memory, so that every check of the house runs on made-up trees as well as on the real one.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ctg::architecture {

using Tree = std::map<std::string, std::string>;  // path from the repository's root, `/` between names → the file's bytes
using Complaints = std::vector<std::string>;      // `path:line: what is wrong`, in path order

// Every file of the repository below these folders, and these files; what the build made is left out.
Tree read_tree(const std::string& root, const std::vector<std::string>& places);

std::vector<std::string_view> lines_of(std::string_view text);
std::string complaint(std::string_view path, std::size_t line, std::string_view says);
std::string listed(const Complaints& complaints);  // one a line, for a test's message

bool is_cpp(std::string_view path);
// The text of a file that must be there; throws where it is not, so that no check passes for want of its law.
const std::string& file_of(const Tree& tree, const std::string& path);

}  // namespace ctg::architecture
