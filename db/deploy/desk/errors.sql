-- Deploy guildkeeper:desk/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0TTY', 'unknown_ticket_type', '{given text}',
   'There is no ticket type "%1$s" in this server.'),
  ('U0TTN', 'ticket_type_taken', '{name text}',
   'There is a ticket type "%1$s" already. Choose another name.'),
  ('U0TOP', 'unknown_ticket_option', '{option text}',
   'A ticket type has no option "%1$s".'),
  ('U0TOV', 'ticket_option_not_allowed', '{option setting, value text, allowed text}',
   '"%2$s" is not allowed for %1$s. Allowed: %3$s.'),
  ('U0TQU', 'invalid_question', '{}',
   'A question has a place from 1 to 5 and a label of 1 to 45 characters; only a choice has choices, 2 to 25.'),
  ('U0TQU', 'no_such_question', '{place text}',
   'This ticket type has no question %1$s.'),
  ('U0TPN', 'invalid_panel', '{}',
   'A panel has a name of 1 to 50 characters (no colon), a title of 1 to 256, a text of up to 2,000, and 1 to 25 types.'),
  ('U0TPN', 'no_such_panel', '{name text}',
   'There is no panel "%1$s".'),
  ('U0TMX', 'too_many_of_tickets', '{what word, most number}',
   'There can be at most %2$s %1$s. Remove one first.'),
  ('U0TST', 'not_ticket_staff', '{kind text}',
   'Only the staff of "%1$s" can do that.'),
  ('U0TLD', 'not_ticket_lead', '{}',
   'Only those who run the tickets can do that: who may manage the server, or has the role of desk.lead_role_id.'),
  ('U0TBL', 'blocked_from_tickets', '{}',
   'You cannot open tickets in this server.'),
  ('U0TBL', 'blocked_from_tickets_until', '{until moment}',
   'You cannot open tickets in this server until %1$s.'),
  ('U0TBL', 'not_blocked_from_tickets', '{}',
   'They are not blocked from tickets.'),
  ('U0TSR', 'no_such_saved_reply', '{name text}',
   'There is no saved reply "%1$s".'),
  ('U0TSR', 'invalid_saved_reply', '{}',
   'A saved reply has a name of 1 to 50 characters without a colon, and a text of 1 to 2,000.'),
  ('U0THO', 'invalid_hours', '{given text}',
   'Working hours are ranges such as 9:00-12:30, 14-18 or 22-4, or nothing; "%1$s" is none. Weekdays count from 1, Monday.'),
  ('U0THO', 'invalid_day', '{given text}',
   '"%1$s" is no day. Write it as 2026-12-24.'),
  ('U0THO', 'no_such_holiday', '{day text}',
   '%1$s is no holiday.');

commit;
