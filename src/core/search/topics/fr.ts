import type { TopicPhrases } from './phrases.ts';

export const topics: TopicPhrases = {
  said: {
    registration: 'inscription, s’inscrire, participation, accréditation',
    dates: 'date, aura lieu, auront lieu, se tiendra, se tient',
    place: 'lieu, siège, salle',
    webcast: 'diffusion, webdiffusion, retransmission',
    languages: `interprétation, langue,
      ~arabe, ~chinois, ~anglais, ~français, ~russe, ~espagnol`,
    deadlines: 'délai, date limite, échéance',
    contact: 'contact, contacts, contacter, renseignements',
    programme: 'ordre du jour, programme',
  },
  asked: {
    registration: `participer, prendre part, assister, rejoindre, se joindre, lien zoom, lien de connexion, lien vers zoom,
      se connecter, m’inscrire, inscrit, s’enregistrer`,
    dates: `quand, quelle date, quelles dates, quel jour, quels jours, quelle heure, quelles heures, a lieu, ont lieu,
      prochaine session, prochaine réunion, horaire`,
    place:
      '^ou, quel endroit, quel lieu, adresse, quelle ville, quelle salle, se rendre, comment venir, accès',
    webcast: `regarder, visionner, suivre en ligne, suivre à distance, suivre en direct, voir en direct, en direct,
      streaming, live, webcast, vidéo en ligne, en différé, à la demande, rediffusion`,
    languages: 'interprète, quelles langues, quelle langue, traduction simultanée, langues de travail',
    deadlines: 'dernier jour, jusqu’à quand, avant quand, au plus tard, dernière date, date butoir, délais',
    contact: `adresse électronique, adresse mail, courriel, e-mail, mail, téléphone, à qui s’adresser, joindre le
      secrétariat, à qui écrire, qui contacter`,
    programme: 'agenda, emploi du temps, calendrier, déroulement, points à l’ordre du jour',
  },
  generic: `en ligne, à distance, en présentiel, sur place, zoom,
    réunion, session, séance, conférence, événement, rencontre, lieu, tenir, tient, tiendra, commencer, commence,
    débuter, débute, ouvrir, prochain, prochaine, faire, possible, savoir, trouver, veux, voudrais, dois, avoir, a, aura`,
  questionWords:
    'comment, quand, qui, quoi, quel, quelle, quels, quelles, pourquoi, combien, est-ce, peut, puis',
};
