-- Deploy guildkeeper:games/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0SID', 'no_side', '{}',
   'A coin has two sides: choose heads or tails.'),
  ('U0BTD', 'too_much_in_a_day', '{most money, left money}',
   'A member can bet %1$s in a day here, and you have %2$s left for today.'),
  ('U0HND', 'hand_open', '{game text}',
   'You are still playing game %1$s. Finish that hand first.'),
  ('U0GAM', 'unknown_game', '{game text}',
   'There is no game %1$s in this server.'),
  ('U0OVR', 'game_over', '{game text}',
   'Game %1$s is over: /fairness shows how it ended.'),
  ('U0DBL', 'too_late_to_double', '{}',
   'Only a hand of two cards can be doubled.');

commit;
