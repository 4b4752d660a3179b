// The queue of files: every thread takes the next file of the next plan; plans end in the order they were asked for.
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "workspace/opening.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {
namespace {

// How many plans may be open at once, a thread: enough to keep every core busy, few enough to stay small in memory.
constexpr std::size_t plans_ahead = 3;

class Queue {
 public:
  Queue(const std::vector<Request>& requests, const Options& options, const std::function<void(std::size_t, OpenPlan&)>& work,
        const std::function<void(std::size_t, OpenPlan&)>& finish, std::size_t window)
      : requests_(requests),
        options_(options),
        work_(work),
        finish_(finish),
        window_(window),
        openings_(requests.size()),
        ready_(requests.size()) {}

  void run() {
    try {
      yaml::Tree tree;
      Unit unit;
      while (next(unit)) {
        if (unit.is_plan)
          begin_plan(unit.plan);
        else if (openings_[unit.plan]->read(unit.file, tree))
          end_plan(unit.plan);
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!thrown_) thrown_ = std::current_exception();
      stop_ = true;
      changed_.notify_all();
    }
  }

  Result<void> outcome() const {
    if (thrown_) std::rethrow_exception(thrown_);
    if (failure_) return tl::unexpected(*failure_);
    return {};
  }

 private:
  struct Unit {
    std::size_t plan = 0;
    std::size_t file = 0;
    bool is_plan = false;  // the plan's files are still to be listed
  };

  bool next(Unit& unit) {
    std::unique_lock lock(mutex_);
    for (;;) {
      if (stop_) return false;
      if (!units_.empty()) {
        unit = units_.front();
        units_.pop_front();
        return true;
      }
      if (next_plan_ < requests_.size() && next_plan_ < finished_ + window_) {
        unit = {next_plan_++, 0, true};
        return true;
      }
      if (finished_ == requests_.size()) return false;
      changed_.wait(lock);
    }
  }

  void begin_plan(std::size_t plan) {
    openings_[plan] = std::make_unique<Opening>(requests_[plan], options_);
    Opening& opening = *openings_[plan];
    if (const auto listed = opening.list(); !listed) {
      fail(listed.error());
      return;
    }
    const std::size_t files = opening.file_count();
    if (files == 0) return end_plan(plan);
    const std::lock_guard lock(mutex_);
    for (std::size_t file = 0; file < files; ++file) units_.push_back({plan, file, false});
    changed_.notify_all();
  }

  void fail(const Failure& failure) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = failure;
    stop_ = true;
    changed_.notify_all();
  }

  void end_plan(std::size_t plan) {
    Opening& opening = *openings_[plan];
    opening.conclude();
    if (opening.failure()) return fail(*opening.failure());
    work_(plan, *opening.result());
    std::unique_lock lock(mutex_);
    ready_[plan] = true;
    if (finishing_) return;
    finishing_ = true;
    while (finished_ < requests_.size() && ready_[finished_]) {
      const std::size_t current = finished_;
      lock.unlock();
      finish_(current, *openings_[current]->result());
      openings_[current].reset();
      lock.lock();
      ++finished_;
      changed_.notify_all();
    }
    finishing_ = false;
  }

  const std::vector<Request>& requests_;
  const Options& options_;
  const std::function<void(std::size_t, OpenPlan&)>& work_;
  const std::function<void(std::size_t, OpenPlan&)>& finish_;
  const std::size_t window_;
  std::vector<std::unique_ptr<Opening>> openings_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Unit> units_;
  std::vector<char> ready_;
  std::size_t next_plan_ = 0;
  std::size_t finished_ = 0;
  bool finishing_ = false;  // a thread is handing over finished plans
  bool stop_ = false;
  std::optional<Failure> failure_;
  std::exception_ptr thrown_;
};

}  // namespace

Result<void> open_all(const std::vector<Request>& requests, const Options& options, const std::function<void(std::size_t, OpenPlan&)>& work,
                      const std::function<void(std::size_t, OpenPlan&)>& finish) {
  const unsigned threads = std::max(1U, options.threads != 0 ? options.threads : std::thread::hardware_concurrency());
  Queue queue(requests, options, work, finish, plans_ahead * threads);
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back([&queue] { queue.run(); });
  queue.run();
  for (std::thread& other : others) other.join();
  return queue.outcome();
}

Result<std::unique_ptr<OpenPlan>> open(const Request& request, const Options& options) {
  auto result = std::make_unique<OpenPlan>();
  const auto keep = [&result](std::size_t, OpenPlan& plan) { *result = std::move(plan); };
  const auto opened = open_all(
      {request}, options, [](std::size_t, OpenPlan&) {}, keep);
  if (!opened) return tl::unexpected(opened.error());
  return result;
}

}  // namespace ctg::workspace
