import type { Words } from "../en";

/** The words of a product's texts. */
export const texts: Words["texts"] = {
  title: "Titre et description",
  subtitle:
    "Dans les trois langues de la boutique. L’arabe est la base : ce qui manque dans une autre langue s’affiche en arabe.",
  name: "Titre",
  description: "Description",
  missing: "Manquant",
  missingTotal: "Manquants : {{total}}",
  complete: "Complet",
  save: "Enregistrer",
  saved: "Les textes sont enregistrés",
  unsaved: "Pas encore enregistré",
  language: { ar: "العربية", fr: "Français", en: "English" },
  tools: {
    of: "Mettre en forme la description ({{language}})",
    bold: "Gras",
    italic: "Italique",
    underline: "Souligné",
    heading: "Titre",
    bullets: "Liste",
    numbers: "Liste numérotée",
    quote: "Citation",
    link: "Lien",
    undo: "Annuler",
    redo: "Rétablir",
  },
  link: {
    address: "Adresse du lien",
    set: "Poser le lien",
    remove: "Retirer le lien",
    bad: "Un lien commence par https://, mailto: ou tel:",
  },
};
