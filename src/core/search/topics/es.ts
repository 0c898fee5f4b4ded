import type { TopicPhrases } from './phrases.ts';

export const topics: TopicPhrases = {
  said: {
    registration: 'inscripción, inscribirse, participación, acreditación',
    dates: 'fecha, se celebrará, tendrá lugar, tiene lugar',
    place: 'lugar, sede, sala',
    webcast: 'transmisión, retransmisión, difusión',
    languages: `interpretación, idioma,
      ~árabe, ~chino, ~inglés, ~francés, ~ruso, ~español`,
    deadlines: 'plazo, fecha límite',
    contact: 'contacto, contactos, consultas',
    programme: 'orden del día, programa',
  },
  asked: {
    registration: `registro, registrarse, registrarme, inscribirme, apuntarse, apuntarme, asistir, participar, tomar parte,
      unirse, unirme, enlace de zoom, enlace zoom, enlace para conectarse, conectarse, conectarme`,
    dates: `cuándo, qué día, qué días, qué fecha, qué fechas, qué hora, a qué hora, próxima sesión, próxima reunión,
      horario`,
    place: 'dónde, ubicación, qué ciudad, qué sala, qué lugar, cómo llegar',
    webcast: `ver en directo, ver en línea, ver en vivo, en directo, en vivo, seguir en línea, seguir a distancia, streaming, webcast,
      a la carta, emisión, grabación`,
    languages: 'intérprete, qué idiomas, qué idioma, qué lenguas, lengua, traducción simultánea',
    deadlines: 'último día, hasta cuándo, antes de cuándo, a más tardar, vence, vencimiento, última fecha',
    contact: `correo electrónico, dirección de correo, correo, teléfono, a quién dirigirse, contactar, a quién escribir,
      a quién preguntar`,
    programme: 'agenda, calendario, cronograma, temario',
  },
  generic: `en línea, a distancia, presencial, en persona, zoom,
    reunión, sesión, conferencia, evento, encuentro, celebrar, celebra, celebrará, tener lugar, tendrá lugar, tiene
    lugar, empezar, empieza, comenzar, comienza, próxima, próximo, hacer, hago, posible, saber, encontrar, quiero, debo,
    tengo`,
  questionWords:
    'cómo, cuándo, dónde, quién, quiénes, qué, cuál, cuáles, por qué, cuánto, cuántos, puedo, se puede, hay',
};
