package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.model.diagnostic.Code;
import java.util.List;

/** MST113: statements about an org stand where several orgs could be meant; once for a file. */
final class OrgOfStatements implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (SyntaxTree tree : text.trees()) {
      List<Statement> homeless = text.homeless(tree);
      if (!homeless.isEmpty()) {
        complaints.add(
            Code.MST113,
            Spans.firstLine(homeless.get(0).span()),
            (homeless.size() == 1
                    ? "This statement stands"
                    : "This and "
                        + (homeless.size() - 1)
                        + (homeless.size() == 2
                            ? " more statement of the file stand"
                            : " more statements of the file stand"))
                + " outside a block and could belong to the orgs "
                + Listing.and(text.orgNames())
                + ".",
            "Put "
                + (homeless.size() == 1 ? "it" : "them")
                + " into the `org` block of the org that is meant, or each org into a file of its"
                + " own.");
      }
    }
  }
}
