import { defineRule } from '../../diagnostics/rule.ts';

export const fileStray = defineRule({
  id: 'file-stray',
  severity: 'warning',
  messages: {
    other: {
      en: '{name} is neither a text nor a settings file, so it is not published.',
      fr: '{name} n’est ni un texte ni un fichier de réglages et ne sera donc pas publié.',
    },
    text: {
      en: '{name} is not published: texts of this site are Markdown files.',
      fr: '{name} ne sera pas publié : les textes de ce site sont des fichiers Markdown.',
    },
    ending: {
      en: '{name} is not published: the names of texts end with .md.',
      fr: '{name} ne sera pas publié : les noms des textes se terminent par .md.',
    },
    settings: {
      en: '{name} has no effect: this settings file has the name {example}.',
      fr: '{name} reste sans effet : ce fichier de réglages s’appelle {example}.',
    },
    download: {
      en: '{name} is not published: the folder content has only texts and settings.',
      fr: '{name} ne sera pas publié : le dossier content ne contient que des textes et des réglages.',
    },
    temporary: {
      en: '{name} looks like a copy that a program left behind; it is not published.',
      fr: '{name} ressemble à une copie laissée par un programme et ne sera pas publié.',
    },
  },
  hint: {
    other: {
      en: 'Remove it from the folder content, or correct its name.',
      fr: 'Retirez-le du dossier content, ou corrigez son nom.',
    },
    text: {
      en: 'Copy its text into a file such as {example}, then remove it from the folder content.',
      fr: 'Copiez son texte dans un fichier tel que {example}, puis retirez-le du dossier content.',
    },
    ending: { en: 'Rename it to {example}.', fr: 'Renommez-le en {example}.' },
    settings: { en: 'Rename it to {example}.', fr: 'Renommez-le en {example}.' },
    download: {
      en: 'Move it to the folder public, next to content, and link to it by its address on the site: [text](https://…/{address}).',
      fr: 'Déplacez-le dans le dossier public, à côté de content, et faites un lien vers son adresse sur le site : [texte](https://…/{address}).',
    },
    temporary: { en: 'Remove it from the folder content.', fr: 'Retirez-le du dossier content.' },
  },
});
