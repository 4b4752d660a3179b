// A PDF: our HTML page as it is made for paper, by WeasyPrint.
#include "document/writers.hpp"
#include "office/converter.hpp"

namespace ctg::office {

Made make_pdf(const document::Document& document, const Surroundings& surroundings) {
  const Conversion conversion{
      // An address that nothing can be found from.
      .arguments = {"--quiet", "--encoding=utf-8", "--base-url=about:blank", "--pdf-variant=pdf/ua-1", "-", "-"},
      .files = {},
      .input = document::write_paper(document),
      .beginning = "%PDF-",
  };
  return convert({"weasyprint", "weasyprint", "https://doc.courtbouillon.org/weasyprint"}, conversion, surroundings);
}

}  // namespace ctg::office
