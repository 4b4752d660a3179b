// The evaluation of a convention: its needs, objectives and indicators, how it was carried out, what goes on after it.
#pragma once

#include "reports/catalog.hpp"
#include "views/evaluation.hpp"

namespace ctg::reports {

// Provisional while the period lasts, and said to be.
document::Document evaluation_report(const Subject& whole, const Edition& edition);

// Its parts: in plain words, in figures with their rules, and line by line.
std::vector<std::string> evaluation_paragraphs(const Subject& subject, const views::Evaluation& evaluation);
document::Table evaluation_figures(const Subject& subject, const views::Evaluation& evaluation);
// What the next convention inherits.
document::List legacy_list(const Subject& subject, const views::Evaluation& evaluation);

document::Table needs_evaluation_table(const Subject& subject, const views::Evaluation& evaluation);
document::Table objectives_evaluation_table(const Subject& subject, const views::Evaluation& evaluation);
// Baseline, latest value and last target, and whether it is attained.
document::Table attainment_table(const Subject& subject, const std::vector<views::IndicatorEvaluation>& indicators);
document::Table evaluated_actions_table(const Subject& subject, const views::ActionList& actions);
document::Table overspent_table(const Subject& subject, const views::ActionList& actions);
document::Table continuations_table(const Subject& subject, const views::Evaluation& evaluation);

}  // namespace ctg::reports
