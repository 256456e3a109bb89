/** French as written in Canada, with the words of Quebec's Law 25. */
import type { MoreStrings, Strings } from './strings.ts';

export const label = 'Choix de confidentialité';

const frCA: Strings = {
  title: 'Vos choix de confidentialité',
  intro:
    '{who} souhaite stocker et lire de l’information sur votre appareil et utiliser des renseignements personnels pour :',
  introOut:
    '{who} stocke et lit de l’information sur votre appareil et utilise des renseignements personnels. Vous pouvez refuser la vente et le partage de ces renseignements ainsi que la publicité ciblée.',
  parties: {
    one: '{n} tiers reçoit des données',
    many: '{n} de tiers reçoivent des données',
    other: '{n} tiers reçoivent des données',
  },
  after:
    'Si vous refusez, le site fonctionne quand même. Vous pouvez modifier ou retirer votre choix en tout temps par le lien de confidentialité sur chaque page.',
  policy: 'Politique de confidentialité',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  choose: 'Choisir',
  optOut: 'Refuser vente et partage des données',
  gpc: 'Votre navigateur envoie le signal Global Privacy Control. Le site le respecte.',
  broken: 'Votre choix ne peut pas être enregistré. Seul le nécessaire fonctionne.',
  necessary: 'Nécessaires',
  necessaryLine: 'Pour faire fonctionner le site.',
  functional: 'Fonctionnels',
  functionalLine: 'Par exemple vidéos et cartes.',
  analytics: 'Statistiques',
  analyticsLine: 'Mesurer l’utilisation du site.',
  marketing: 'Publicité',
  marketingLine: 'Publicité personnalisée, ici et ailleurs.',
};
export default frCA;

export const more: MoreStrings = {
  save: 'Enregistrer mes choix',
  again: 'L’enregistrement autorise ce que vous aviez refusé :',
  back: 'Retour',
  close: 'Fermer',
  on: 'Activé',
  off: 'Désactivé',
  some: 'Activé en partie',
  always: 'Toujours activé',
  necessaryMore:
    'Conserve ce dont le site a besoin pour fonctionner, comme votre panier, votre connexion et ce choix. Ne peut pas être désactivé.',
  functionalMore:
    'Charge du contenu d’autres sites, comme des vidéos, des cartes et des publications. Ces sites apprennent que vous êtes passé ici.',
  analyticsMore:
    'Compte les visites et montre quelles pages sont lues et lesquelles ne le sont pas, afin d’améliorer le site.',
  marketingMore:
    'Indique à des entreprises de publicité ce que vous consultez et achetez ici. Elles vous montrent des annonces à ce sujet sur d’autres sites et applications, et mesurent leur effet.',
  also: 'Sert aussi à : {x}',
  company: 'Entreprise',
  data: 'Données',
  dataKinds: {
    ids: 'Identifiants de témoins et de publicité',
    device: 'Navigateur et appareil',
    network: 'Adresse IP et lieu approximatif',
    pages: 'Pages consultées',
    products: 'Produits consultés et achetés',
    contact: 'Adresse courriel ou numéro de téléphone, hachés',
  },
  countries: 'Pays',
  cookies: 'Témoins',
  session: 'jusqu’à la fermeture du navigateur',
  basis: 'Fondement juridique',
  basisConsent: 'Votre consentement',
  basisObject: 'Utilisé jusqu’à votre refus',
  contact: 'Personne-ressource',
  complain:
    'Vous pouvez aussi porter plainte auprès d’une autorité de protection des renseignements personnels.',
  decided: 'Choisi le',
  until: 'Valide jusqu’au',
  version: 'Version de la politique',
  rules: 'Règles',
  consentId: 'Numéro du consentement',
  saved: 'Votre choix a été enregistré.',

  embed:
    'Source de ce contenu : {who}. Si vous le chargez, {who} reçoit des données sur vous et votre appareil et peut stocker des témoins.',
  loadOnce: 'Charger une fois',
  loadAlways: 'Toujours autoriser : {x}',
  openAt: 'Ouvrir chez {who}',

  log: 'Registre du consentement',
  chosen: 'Votre choix',
  sent: 'Données envoyées',
  nothingSent: 'Aucune donnée envoyée.',
  events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  last: 'Dernier',
  change: 'Modifier',
  withdraw: 'Retirer le consentement',
  withdrawn: 'Votre consentement a été retiré.',
  entries: { one: '{n} entrée', many: '{n} d’entrées', other: '{n} entrées' },
  types: {
    asked: 'Demandé',
    granted: 'Accordé',
    denied: 'Refusé',
    withdrawn: 'Retiré',
    signal: 'Signal reçu',
    'vendor-loaded': 'Chargé',
    'vendor-cleared': 'Effacé',
    'event-held': 'Retenu',
    'event-sent': 'Envoyé',
    'event-dropped': 'Abandonné',
    'event-minimized': 'Réduit',
    'request-blocked': 'Bloqué',
    'log-restarted': 'Registre relancé',
  },
  all: 'Tout',
  time: 'Heure',
  what: 'Quoi',
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
  empty: 'Le registre est vide. Rien n’est stocké avant un choix.',
  noMatch: 'Aucun résultat.',
  search: 'Rechercher',
  download: 'Télécharger en {x}',
};
