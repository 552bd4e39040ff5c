/** What customers asked for. Their names are not read: no report needs them. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

export const CUSTOMER_NEEDS: ListDocument = {
  name: "CustomerNeeds",
  root: "customerNeeds",
  table: "customerNeeds",
  text: (first) => `query CustomerNeeds($after: String, $filter: CustomerNeedFilter) {
  customerNeeds(${page(first)}, filter: $filter) {
    nodes { id priority createdAt issue { id } project { id } customer { id } }
    ${PAGE_INFO}
  }
}`,
};
