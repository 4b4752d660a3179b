// Starts a program without a shell, feeds it and hears it without waiting for either, and ends it where it takes too long.
#include "base/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "base/descriptor.hpp"
#include "base/file.hpp"
#include "base/temporary_folder.hpp"
#include "base/text.hpp"

namespace ctg {
namespace {

using Clock = std::chrono::steady_clock;
using End = ProgramRun::End;

constexpr std::size_t most_messages = 64U << 10;

struct Pipe {
  Descriptor reading;
  Descriptor writing;
};

bool open_pipe(Pipe& pipe) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return false;
  pipe = {Descriptor(ends[0]), Descriptor(ends[1])};
  return true;
}

void do_not_wait(const Descriptor& descriptor) {
  ::fcntl(descriptor.number(), F_SETFL, ::fcntl(descriptor.number(), F_GETFL) | O_NONBLOCK);
}

// A program that closes its input while we write is told by EPIPE alone; the signal that comes with it is taken off.
class WithoutPipeSignal {
 public:
  WithoutPipeSignal() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  ~WithoutPipeSignal() {
    constexpr timespec at_once{};
    while (sigtimedwait(&pipe_, nullptr, &at_once) == SIGPIPE) {
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  WithoutPipeSignal(const WithoutPipeSignal&) = delete;
  WithoutPipeSignal& operator=(const WithoutPipeSignal&) = delete;

 private:
  sigset_t pipe_{};
  sigset_t before_{};
};

// What the keyboard sends to all who share the terminal is meant for the program that reads it.
class WithoutKeySignals {
 public:
  WithoutKeySignals() {
    struct sigaction ignored {};
    ignored.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals.at(i), &ignored, &before_.at(i));
  }
  ~WithoutKeySignals() {
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals.at(i), &before_.at(i), nullptr);
  }
  WithoutKeySignals(const WithoutKeySignals&) = delete;
  WithoutKeySignals& operator=(const WithoutKeySignals&) = delete;

 private:
  static constexpr std::array<int, 2> signals{SIGINT, SIGQUIT};
  std::array<struct sigaction, 2> before_{};
};

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

// What a new program begins with: its folder, its three streams, a process group of its own, and signals as at the start of the day.
class Start {
 public:
  Start(const Program& program, const Pipe& input, const Pipe& output, const Pipe& messages) : Start(input) {
    posix_spawn_file_actions_addchdir_np(&actions_, program.folder.c_str());
    posix_spawn_file_actions_adddup2(&actions_, output.writing.number(), 1);
    posix_spawn_file_actions_adddup2(&actions_, messages.writing.number(), 2);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  // All else is ours: the folder, the terminal, the group that the terminal obeys.
  explicit Start(const Pipe& input) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    posix_spawn_file_actions_adddup2(&actions_, input.reading.number(), 0);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Start() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  // The error number, 0 where it runs.
  int run(const Program& program, pid_t& child) const {
    std::vector<std::string> words{program.file};
    words.insert(words.end(), program.arguments.begin(), program.arguments.end());
    std::vector<std::string> variables = program.environment;
    return ::posix_spawn(&child, program.file.c_str(), &actions_, &attributes_, pointers_to(words).data(), pointers_to(variables).data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// The talk with a program that runs.
class Conversation {
 public:
  Conversation(const Program& program, Descriptor input, Descriptor output, Descriptor messages)
      : program_(program), input_(std::move(input)), output_(std::move(output)), messages_(std::move(messages)) {
    const sigset_t held = HeldSignals::set();
    signals_ = Descriptor(::signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK));
    do_not_wait(input_);
    do_not_wait(output_);
    do_not_wait(messages_);
    if (program_.input.empty()) input_.close();
  }

  // Until the program has closed what it writes to, or must be ended.
  void hold() {
    const Clock::time_point last = Clock::now() + program_.longest;
    while (result.end == End::exited && (output_ || messages_)) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(last - Clock::now()).count();
      if (left <= 0) {
        result.end = End::out_of_time;
      } else {
        wait(static_cast<int>(std::min<std::int64_t>(left, 1'000'000)));
      }
    }
  }

  ProgramRun result;

 private:
  void wait(int milliseconds) {
    std::array<pollfd, 4> waiting{pollfd{input_.number(), POLLOUT, 0}, pollfd{output_.number(), POLLIN, 0},
                                  pollfd{messages_.number(), POLLIN, 0}, pollfd{signals_.number(), POLLIN, 0}};
    if (::poll(waiting.data(), waiting.size(), milliseconds) <= 0) return;
    if (waiting[0].revents != 0) feed();
    if (waiting[1].revents != 0 && !hear(output_, result.output, program_.most_output)) result.end = End::too_much_output;
    if (waiting[2].revents != 0) hear(messages_, result.messages, most_messages);
    if (waiting[3].revents != 0) result.end = End::interrupted;
  }

  void feed() {
    const ssize_t taken = ::write(input_.number(), program_.input.data() + fed_, program_.input.size() - fed_);
    if (taken < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (taken > 0) fed_ += static_cast<std::size_t>(taken);
    if (taken < 0 || fed_ == program_.input.size()) input_.close();
  }

  // False where it is more than there is room for.
  static bool hear(Descriptor& from, std::string& into, std::size_t most) {
    std::array<char, 1U << 16> bytes;  // NOLINT(cppcoreguidelines-pro-type-member-init): read(2) fills it
    const ssize_t count = ::read(from.number(), bytes.data(), bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return true;
    if (count <= 0) return from.close();
    const std::size_t room = most - into.size();
    into.append(bytes.data(), std::min(static_cast<std::size_t>(count), room));
    return static_cast<std::size_t>(count) <= room;
  }

  const Program& program_;
  Descriptor input_;
  Descriptor output_;
  Descriptor messages_;
  Descriptor signals_;
  std::size_t fed_ = 0;
};

// A program may close its streams and go on: it has the rest of its time, looked at often enough.
bool ended_by_itself(pid_t child, int& status, Clock::time_point last) {
  timespec pause{0, 1'000'000};
  for (;;) {
    const pid_t waited = ::waitpid(child, &status, WNOHANG);
    if (waited == child || (waited < 0 && errno != EINTR)) return true;
    if (Clock::now() >= last) return false;
    ::nanosleep(&pause, nullptr);
    pause.tv_nsec = std::min(pause.tv_nsec * 2, 50'000'000L);
  }
}

}  // namespace

Result<ProgramRun> run_program(const Program& program) {
  Pipe input;
  Pipe output;
  Pipe messages;
  if (!open_pipe(input) || !open_pipe(output) || !open_pipe(messages)) return failed(cause_of(errno), program.file, errno);
  const Clock::time_point last = Clock::now() + program.longest;
  pid_t child = -1;
  if (const int error = Start(program, input, output, messages).run(program, child); error != 0)
    return failed(cause_of(error), program.file, error);
  input.reading.close();
  output.writing.close();
  messages.writing.close();

  const WithoutPipeSignal quiet;
  Conversation conversation(program, std::move(input.writing), std::move(output.reading), std::move(messages.reading));
  conversation.hold();
  ProgramRun& result = conversation.result;
  int status = 0;
  if (result.end == End::exited && !ended_by_itself(child, status, last)) result.end = End::out_of_time;
  if (result.end != End::exited) {
    ::kill(-child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  } else if (WIFSIGNALED(status)) {
    result.end = End::killed;
    result.code = WTERMSIG(status);
  } else {
    result.code = WEXITSTATUS(status);
  }
  return std::move(result);
}

Result<void> show_in_program(const Program& program) {
  Pipe input;
  if (!open_pipe(input)) return failed(cause_of(errno), program.file, errno);
  const WithoutPipeSignal quiet;
  const WithoutKeySignals unmoved;
  pid_t child = -1;
  if (const int error = Start(input).run(program, child); error != 0) return failed(cause_of(error), program.file, error);
  input.reading.close();
  static_cast<void>(write_all(input.writing.number(), program.input));
  input.writing.close();
  while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
  return {};
}

std::optional<std::string> find_program(std::string_view name, std::string_view search_path) {
  for (const std::string_view folder : split(search_path, ':')) {
    if (!folder.starts_with('/')) continue;
    const std::string path = std::string(folder) + "/" + std::string(name);
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(path.c_str(), X_OK) == 0) return path;
  }
  return std::nullopt;
}

}  // namespace ctg
