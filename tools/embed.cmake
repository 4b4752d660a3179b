# Writes files into a C++ source, byte for byte, with their paths.
#
# cmake -DROOT=FOLDER -DOUT=FILE "-DFILES=a|b|c" -P embed.cmake
string(REPLACE "|" ";" names "${FILES}")
set(source "// Files of the repository, as they were when the program was built.\n#include \"cli/embedded_files.hpp\"\n\nnamespace ctg::cli {\nnamespace {\n\nconstexpr EmbeddedFile files[] = {\n")
foreach(name IN LISTS names)
  file(READ "${ROOT}/${name}" bytes)
  string(FIND "${bytes}" ")ctg_file\"" end)
  if(NOT end EQUAL -1)
    message(FATAL_ERROR "${name} holds the end of a raw string")
  endif()
  string(APPEND source "    {\"${name}\", R\"ctg_file(${bytes})ctg_file\"},\n")
endforeach()
string(APPEND source "};\n\n}  // namespace\n\nstd::span<const EmbeddedFile> embedded_files() { return files; }\n\n}  // namespace ctg::cli\n")
file(WRITE "${OUT}" "${source}")
