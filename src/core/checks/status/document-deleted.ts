import { defineRule } from '../../diagnostics/rule.ts';

/** A published document keeps its address: it stays, is withdrawn or is redirected. So does a page. A published series or register stays, and so does an entry, which can be withdrawn. */
export const documentDeleted = defineRule({
  id: 'document-deleted',
  severity: 'error',
  messages: {
    document: {
      en: '{document} was published on {date} and would disappear, which breaks links to it.',
      fr: '{document} a été publié le {date} et disparaîtrait, ce qui romprait les liens vers ce document.',
    },
    page: {
      en: 'The page {page} was published on {date} and would disappear, which breaks links to it.',
      fr: 'La page {page} a été publiée le {date} et disparaîtrait, ce qui romprait les liens vers elle.',
    },
    series: {
      en: 'The series {series} was published on {date} and would disappear, which breaks links to it and subscriptions to its calendar and feed.',
      fr: 'La série {series} a été publiée le {date} et disparaîtrait, ce qui romprait les liens vers elle et les abonnements à son calendrier et à son fil d’actualité.',
    },
    register: {
      en: 'The register {register} was published on {date} and would disappear, which breaks links to it and to its entries.',
      fr: 'Le registre {register} a été publié le {date} et disparaîtrait, ce qui romprait les liens vers ce registre et ses entrées.',
    },
    entry: {
      en: 'The entry {entry} was published on {date} and would disappear, which breaks links to it.',
      fr: 'L’entrée {entry} a été publiée le {date} et disparaîtrait, ce qui romprait les liens vers elle.',
    },
  },
  hint: {
    series: {
      en: 'Restore it in series.yaml. It can stay without meetings.',
      fr: 'Rétablissez-la dans series.yaml. Elle peut y rester sans réunions.',
    },
    document: {
      en: 'Restore it. If it is no longer valid, give it "status: withdrawn" and a "reason". If it has a new name or folder, add an entry to moved.yaml.',
      fr: 'Rétablissez-le. S’il n’est plus valable, donnez-lui « status: withdrawn » et un motif (« reason »). S’il a changé de nom ou de dossier, ajoutez une entrée à moved.yaml.',
    },
    page: {
      en: 'Restore its files. If it is no longer valid, give it "status: withdrawn" and a "reason". If it has a new name or folder, add an entry to moved.yaml, such as "from: pages/fees" and "to: pages/rules/fees".',
      fr: 'Rétablissez ses fichiers. Si elle n’est plus valable, donnez-lui « status: withdrawn » et un motif (« reason »). Si elle a changé de nom ou de dossier, ajoutez une entrée à moved.yaml, par exemple « from: pages/fees » et « to: pages/rules/fees ».',
    },
    register: {
      en: 'Restore its folder under the same name, which a register keeps. Withdraw its entries if they are no longer valid.',
      fr: 'Rétablissez son dossier sous le même nom, qu’un registre garde toujours. Retirez ses entrées si elles ne sont plus valables.',
    },
    entry: {
      en: 'Restore its files under the same name, which an entry keeps. If it is no longer valid, give it "status: withdrawn" and a "reason" in every language.',
      fr: 'Rétablissez ses fichiers sous le même nom, qu’une entrée garde toujours. Si elle n’est plus valable, donnez-lui « status: withdrawn » et un motif (« reason ») dans toutes les langues.',
    },
  },
});
