import type { TopicPhrases } from './phrases.ts';

export const topics: TopicPhrases = {
  said: {
    registration: 'registration, register, participation, accreditation',
    dates: 'date, held, take place, takes place',
    place: 'place, venue, headquarters, room',
    webcast: 'webcast, broadcast, recording',
    languages: `interpretation, language,
      ~arabic, ~chinese, ~english, ~french, ~russian, ~spanish`,
    deadlines: 'deadline, closing date',
    contact: 'contact, contacts, enquiries, inquiries',
    programme: 'agenda, programme, timetable, schedule',
  },
  asked: {
    registration: `sign up, signing up, enrol, join, attend, attending, attendance, take part, taking part, participate,
      zoom link, link to zoom, link to join, meeting link, connection details, log in`,
    dates:
      'when, what date, which date, what day, which day, what time, start time, next session, next meeting',
    place: 'where, location, address, which city, what city, which building, get there, directions',
    webcast: 'watch, live stream, livestream, live video, follow online, follow remotely, on demand, replay',
    languages: 'interpreter, interpreting, interpreted, which languages, what languages, spoken',
    deadlines:
      'due date, due, last day, latest date, by when, until when, how long, cut-off date, time limit',
    contact:
      'e-mail, email, phone, telephone, get in touch, who to ask, whom to ask, write to, ask a question, help desk',
    programme: 'program, running order, order of business, what is discussed, what is on',
  },
  generic: `online, remotely, remote, virtually, in person, on site, zoom,
    meeting, session, conference, event, held, hold, take place, takes place, taking place, happen, begin, start,
    open, next, upcoming, coming, latest, current, possible, need, want, must, please, find, know, information, tell`,
  questionWords: 'how, when, where, who, whom, what, which, why, can, may, is, are, do, does, will',
};
