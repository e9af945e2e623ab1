-- Deploy guildkeeper:choices/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0OFR', 'not_offered', '{option text}',
   '%1$s cannot be chosen at the moment. Tell those who run this server.'),
  ('U0DNY', 'denied', '{option text}',
   'You cannot have %1$s: it was denied to you.'),
  ('U0FRB', 'forbidden_role_worn', '{option text, roles text}',
   'Who has %2$s cannot choose %1$s.'),
  ('U0LRQ', 'level_required', '{option text, needs number, has number}',
   '%1$s is for members from level %2$s on, and you are at level %3$s.'),
  ('U0MPR', 'menu_price_changed', '{option text, price money}',
   'The price of %1$s is %2$s now. Have another look, then decide.'),
  ('U0FPL', 'option_full', '{option text, places number}',
   '%1$s is full: only %2$s can have it at a time.'),
  ('U0CHM', 'choice_most', '{most number, has number}',
   'You can have %1$s of these, and you have %2$s. Give one back first.'),
  ('U0CHF', 'choice_fewest', '{fewest number}',
   'You keep at least %1$s of these. Choose another one first.'),
  ('U0CHH', 'option_held', '{option text}',
   'You have %1$s already.'),
  ('U0CHX', 'option_not_held', '{option text}',
   'You do not have %1$s.'),
  ('U0BND', 'choice_bound', '{}',
   'You have chosen here already, and a choice stays.'),
  ('U0MLK', 'menu_locked', '{}',
   'Nothing can be chosen here at the moment.');

commit;
