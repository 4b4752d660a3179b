// The program started in surroundings that are not what it would wish.
#include "started.hpp"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace ctg::environment {
namespace {

constexpr unsigned longest_seconds = 5;
constexpr int cannot_start = 126;
constexpr unsigned nobody = 65534;

struct Pipe {
  int reading = -1;
  int writing = -1;
};

Pipe make_pipe() {
  int ends[2] = {-1, -1};
  if (pipe2(ends, O_CLOEXEC) != 0) std::abort();
  return {ends[0], ends[1]};
}

void limit(int resource, const std::optional<rlim_t>& value) {
  if (!value) return;
  const rlimit wanted{*value, *value};
  if (setrlimit(static_cast<__rlimit_resource_t>(resource), &wanted) != 0) _exit(cannot_start);
}

void place(Stream stream, int descriptor, int pipe_end) {
  switch (stream) {
    case Stream::closed:
      close(descriptor);
      return;
    case Stream::empty:
    case Stream::full: {
      const int device = open(stream == Stream::empty ? "/dev/null" : "/dev/full", stream == Stream::empty ? O_RDONLY : O_WRONLY);
      if (device < 0) _exit(cannot_start);
      dup2(device, descriptor);
      if (device != descriptor) close(device);
      return;
    }
    default:
      dup2(pipe_end, descriptor);
  }
}

void enter(const Surroundings& surroundings) {
  if (surroundings.folder_is_gone) {
    std::string gone = "/tmp/ctg-gone-XXXXXX";
    if (mkdtemp(gone.data()) == nullptr || chdir(gone.c_str()) != 0 || rmdir(gone.c_str()) != 0) _exit(cannot_start);
  } else if (!surroundings.folder.empty() && chdir(surroundings.folder.c_str()) != 0) {
    _exit(cannot_start);
  }
  for (const auto& [name, value] : surroundings.variables) {
    if (value)
      setenv(name.c_str(), value->c_str(), 1);
    else
      unsetenv(name.c_str());
  }
}

[[noreturn]] void become(std::vector<std::string> words, const Surroundings& surroundings, int output, int error) {
  static_cast<void>(std::signal(SIGPIPE, SIG_DFL));
  enter(surroundings);
  if (surroundings.as_nobody && getuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
    _exit(cannot_start);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_STACK, surroundings.stack);
  limit(RLIMIT_FSIZE, surroundings.file_size);
  limit(RLIMIT_AS, surroundings.address_space);
  alarm(longest_seconds);
  place(surroundings.input, STDIN_FILENO, -1);
  place(surroundings.output, STDOUT_FILENO, output);
  place(surroundings.error, STDERR_FILENO, error);
  execv(arguments[0], arguments.data());
  _exit(cannot_start);
}

// Both streams, until both have ended; or the first bytes of the output only.
void collect(int output, int error, bool abandons, Ended& ended) {
  std::array<pollfd, 2> ends{pollfd{output, POLLIN, 0}, pollfd{error, POLLIN, 0}};
  std::array<std::string*, 2> texts{&ended.output, &ended.error};
  while (ends[0].fd >= 0 || ends[1].fd >= 0) {
    if (poll(ends.data(), ends.size(), -1) < 0 && errno != EINTR) std::abort();
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (ends.at(i).fd < 0 || ends.at(i).revents == 0) continue;
      char bytes[4096];
      const bool is_last = abandons && i == 0;
      const ssize_t count = read(ends.at(i).fd, bytes, is_last ? 1 : sizeof bytes);
      if (count > 0) texts.at(i)->append(bytes, static_cast<std::size_t>(count));
      if (count > 0 && !is_last) continue;
      close(ends.at(i).fd);
      ends.at(i).fd = -1;
    }
  }
}

}  // namespace

Ended start(const std::vector<std::string>& words, const Surroundings& surroundings) {
  const Pipe output = make_pipe();
  const Pipe error = make_pipe();
  if (surroundings.output == Stream::not_read || surroundings.output == Stream::abandoned) fcntl(output.writing, F_SETPIPE_SZ, 4096);
  const pid_t child = fork();
  if (child == 0) become(words, surroundings, output.writing, error.writing);
  close(output.writing);
  close(error.writing);
  constexpr unsigned moment = 100'000;  // microseconds
  if (surroundings.signal != 0) {
    usleep(moment);
    kill(child, surroundings.signal);
  }
  Ended ended;
  int status = 0;
  const bool waits_first = surroundings.output == Stream::not_read;
  if (waits_first) waitpid(child, &status, 0);
  collect(output.reading, error.reading, surroundings.output == Stream::abandoned, ended);
  if (!waits_first) waitpid(child, &status, 0);
  if (WIFEXITED(status)) ended.code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
  return ended;
}

}  // namespace ctg::environment
