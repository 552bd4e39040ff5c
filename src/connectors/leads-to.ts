/** What a link out of the tracker leads to, by its address. */
import type { RemoteLink } from "../backlog/model.ts";

const HINTS: readonly (readonly [RemoteLink["leadsTo"], readonly string[]])[] = [
  [
    "code",
    [
      "/pull/",
      "/pulls/",
      "/merge_requests/",
      "/pull-requests/",
      "/commit/",
      "/commits/",
      "github.com",
      "gitlab",
      "bitbucket",
      "/changeset",
    ],
  ],
  ["design", ["figma.", "zeplin", "invisionapp", "sketch.com", "/design/", "miro.com", "framer."]],
  [
    "document",
    [
      "confluence",
      "/wiki/",
      "docs.google",
      "drive.google",
      "notion.",
      "sharepoint",
      "onedrive",
      "dropbox.com/",
      "/docs/",
      "docs.",
      "coda.io",
      "wiki.",
      "quip.com",
    ],
  ],
  [
    "ticket",
    [
      "zendesk",
      "freshdesk",
      "intercom",
      "servicenow",
      "service-now",
      "salesforce",
      "hubspot",
      "helpscout",
      "/tickets/",
      "/ticket/",
      "/tickets?",
      "desk.",
      "support",
      "crm.",
      "gong.io",
      "calls.",
      "/servicedesk/",
      "/browse/",
      "/cases/",
      "/case/",
      "productboard",
      "canny.io",
      "uservoice",
    ],
  ],
];

/** What an address leads to, by the address and the application that made the link. */
export function leadsTo(url: string, application: string): RemoteLink["leadsTo"] {
  const text = `${application} ${url.slice(0, 500)}`.toLowerCase();
  return HINTS.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? "other";
}
