/** Entry point for the pages of the ZIP of a register: the filters of its table as a classic script. */
import '../register/register.ts';
import './last-language.ts';
