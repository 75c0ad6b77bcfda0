import type { auditWordsEn } from "./en";

export const auditWordsFr: typeof auditWordsEn = {
  sign_in: "Connexion",
  sign_in_failed: "Échec de connexion",
  sign_in_locked_out: "Connexion bloquée pour un temps",
  second_factor_passed: "Second facteur validé",
  second_factor_failed: "Échec du second facteur",
  second_factor_enabled: "Second facteur activé",
  second_factor_disabled: "Second facteur désactivé",
  post_auth_session: "Session du tableau de bord ouverte",
  sign_out: "Déconnexion",
  sessions_ended: "Sessions fermées",
  refresh_reused: "Jeton de session déjà utilisé",
  refused_too_many: "Refusé : trop d’appels",
  order_transition: "État de la commande changé",
  order_edit: "Commande modifiée",
  cash_remitted: "Encaissement marqué reçu",
  stock_returned: "Colis remis en stock",
  merchant_paper_opened: "Document de société ouvert",
  access_first_super_admin: "Premier Super Admin",
};
