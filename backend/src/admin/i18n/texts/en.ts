/** The words of a product's texts. */
export const texts = {
  title: "Title and description",
  subtitle:
    "In the shop’s three languages. Arabic is the base: what is missing in another language is shown in Arabic.",
  name: "Title",
  description: "Description",
  missing: "Missing",
  missingTotal: "Missing: {{total}}",
  complete: "Complete",
  save: "Save",
  saved: "The texts are saved",
  unsaved: "Not saved yet",
  language: { ar: "العربية", fr: "Français", en: "English" },
  tools: {
    of: "Format the description ({{language}})",
    bold: "Bold",
    italic: "Italic",
    underline: "Underlined",
    heading: "Heading",
    bullets: "List",
    numbers: "Numbered list",
    quote: "Quotation",
    link: "Link",
    undo: "Undo",
    redo: "Redo",
  },
  link: {
    address: "Address of the link",
    set: "Set the link",
    remove: "Remove the link",
    bad: "A link begins with https://, mailto: or tel:",
  },
};
