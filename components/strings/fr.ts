/** French. */
import type { MoreStrings, Strings } from './strings.ts';

export const label = 'Choix de confidentialité';

const fr: Strings = {
  title: 'Vos choix de confidentialité',
  intro:
    '{who} souhaite stocker et lire des informations sur votre appareil et utiliser des données personnelles pour :',
  introOut:
    '{who} stocke et lit des informations sur votre appareil et utilise des données personnelles. Vous pouvez vous opposer à la vente, au partage et à la publicité ciblée.',
  parties: {
    one: '{n} tiers reçoit des données',
    many: '{n} de tiers reçoivent des données',
    other: '{n} tiers reçoivent des données',
  },
  after:
    'Le site fonctionne aussi si vous refusez. Vous pouvez modifier ou retirer votre choix à tout moment par le lien de confidentialité présent sur chaque page.',
  policy: 'Politique de confidentialité',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  choose: 'Choisir',
  optOut: 'Refuser la vente et le partage',
  gpc: 'Votre navigateur envoie le signal Global Privacy Control. Ce site le respecte.',
  broken:
    'Votre choix ne peut pas être enregistré ici. Seul ce qui est nécessaire au site fonctionne.',
  necessary: 'Nécessaire',
  necessaryLine: 'Pour que le site fonctionne.',
  functional: 'Fonctionnel',
  functionalLine: 'Par exemple vidéos et cartes.',
  analytics: 'Statistiques',
  analyticsLine: 'Mesurer l’utilisation du site.',
  marketing: 'Publicité',
  marketingLine: 'Publicité personnalisée, ici et ailleurs.',
};
export default fr;

export const more: MoreStrings = {
  save: 'Enregistrer mes choix',
  again: 'Enregistrer autorise ce que vous aviez refusé :',
  back: 'Retour',
  close: 'Fermer',
  on: 'Activé',
  off: 'Désactivé',
  some: 'Activé en partie',
  always: 'Toujours activé',
  necessaryMore:
    'Conserve ce dont le site a besoin pour fonctionner, comme le panier, la connexion et ce choix. Ne peut pas être désactivé.',
  functionalMore:
    'Charge des contenus d’autres sites, comme des vidéos, des cartes et des publications. Ces sites sont informés de votre visite.',
  analyticsMore:
    'Compte les visites et montre quelles pages sont lues ou non, afin d’améliorer le site.',
  marketingMore:
    'Indique à des sociétés publicitaires ce que vous regardez et achetez ici. Elles vous montrent des publicités à ce sujet sur d’autres sites et applications, et mesurent l’effet des publicités.',
  also: 'Aussi pour : {x}',
  company: 'Société',
  data: 'Données',
  dataKinds: {
    ids: 'Identifiants publicitaires et de cookies',
    device: 'Navigateur et appareil',
    network: 'Adresse IP et position approximative',
    pages: 'Pages consultées',
    products: 'Produits consultés et achetés',
    contact: 'Adresse e-mail ou numéro de téléphone, hachés',
  },
  countries: 'Pays',
  cookies: 'Cookies',
  session: 'jusqu’à la fermeture du navigateur',
  basis: 'Base légale',
  basisConsent: 'Votre consentement',
  basisObject: 'Utilisation jusqu’à votre opposition',
  contact: 'Contact',
  complain: 'Vous pouvez aussi adresser une réclamation à une autorité de protection des données.',
  decided: 'Date du choix',
  until: 'Valable jusqu’au',
  version: 'Version de la politique',
  rules: 'Règles',
  consentId: 'Identifiant du consentement',
  saved: 'Votre choix a été enregistré.',

  embed:
    'Ce contenu est fourni par {who}. Si vous le chargez, {who} reçoit des données sur vous et votre appareil et peut déposer des cookies.',
  loadOnce: 'Charger une fois',
  loadAlways: 'Toujours autoriser : {x}',
  openAt: 'Ouvrir sur {who}',

  log: 'Journal du consentement',
  chosen: 'Votre choix',
  sent: 'Ce qui a été envoyé',
  nothingSent: 'Aucun envoi.',
  events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  last: 'Dernier',
  change: 'Modifier',
  withdraw: 'Retirer le consentement',
  withdrawn: 'Votre consentement a été retiré.',
  entries: { one: '{n} entrée', many: '{n} d’entrées', other: '{n} entrées' },
  types: {
    asked: 'Demandé',
    granted: 'Accepté',
    denied: 'Refusé',
    withdrawn: 'Retiré',
    signal: 'Signal',
    'vendor-loaded': 'Chargé',
    'vendor-cleared': 'Effacé',
    'event-held': 'Retenu',
    'event-sent': 'Envoyé',
    'event-dropped': 'Écarté',
    'event-minimized': 'Réduit',
    'request-blocked': 'Bloqué',
    'log-restarted': 'Journal redémarré',
  },
  all: 'Tout',
  time: 'Heure',
  what: 'Action',
  vendor: 'Tiers',
  detail: 'Détails',
  entry: 'Entrée',
  timeline: 'Au fil du temps',
  from: 'Du',
  to: 'Au',
  unset: 'Sans choix',
  removed: 'Supprimé',
  checking: 'Vérification de la chaîne : {x}',
  intact: {
    one: 'Chaîne intacte, {n} entrée vérifiée',
    many: 'Chaîne intacte, {n} d’entrées vérifiées',
    other: 'Chaîne intacte, {n} entrées vérifiées',
  },
  chainBroken: 'Chaîne rompue à l’entrée {n}',
  empty: 'Rien n’est encore consigné. Avant un choix, aucune donnée n’est stockée.',
  noMatch: 'Aucun résultat.',
  search: 'Rechercher',
  download: 'Télécharger : {x}',
};
