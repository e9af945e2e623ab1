-- Deploy guildkeeper:automod/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0RUL', 'no_such_rule', '{one text}',
   'There is no automatic rule %1$s. /automod list shows those there are.'),
  ('U0CHO', 'unknown_choice', '{one text, two text, three text}',
   'There is no %1$s "%2$s". Choose one of: %3$s.'),
  ('U0MNY', 'too_many_rules', '{one text}',
   'There can be at most %1$s automatic rules. Remove one first.'),
  ('U0WOR', 'invalid_words', '{}',
   'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
   'more letters.'),
  ('U0ALW', 'invalid_allowed', '{one text, two text}',
   '"%1$s" would never allow anything. Write %2$s.'),
  ('U0PAT', 'unsafe_pattern', '{one text}',
   'This pattern will not do: %1$s.');

commit;
