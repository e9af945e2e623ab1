-- Deploy guildkeeper:automod/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0RUL', 'no_such_rule', '{number text}',
   'There is no automatic rule %1$s. /automod list shows those there are.'),
  ('U0CHO', 'unknown_rule_kind', '{given text, allowed text}',
   'There is no kind of automatic rule "%1$s". Choose one of: %2$s.'),
  ('U0CHO', 'unknown_rule_action', '{given text, allowed text}',
   'There is no action "%1$s". Choose one of: %2$s.'),
  ('U0NOP', 'needless_option', '{option word}',
   'The option "%1$s" means nothing for such a rule: leave it out, or choose another kind or action.'),
  ('U0MNY', 'too_many_rules', '{most number}',
   'There can be at most %1$s automatic rules. Remove one first.'),
  ('U0WOR', 'invalid_words', '{}',
   'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
   'more letters.'),
  ('U0WOR', 'word_with_signs', '{word text}',
   'Words are looked for without signs, and a * stands for more letters at an end alone: "%1$s" would not be found as it is '
   'written. Write the letters alone, or make a rule of the kind pattern for it.'),
  ('U0WOR', 'words_too_many', '{words number, most number}',
   'Together, this server''s rules would look for %1$s words, where one with a * counts as three, and may look for %2$s.'),
  ('U0ALW', 'allowed_too_many', '{given number, most number}',
   'Together, this server''s rules would allow %1$s domains and invites, and may allow %2$s.'),
  ('U0ALW', 'invalid_domain', '{given text}',
   '"%1$s" would never allow anything. Write a domain such as example.com, which allows www.example.com as well; * and ports are '
   'none.'),
  ('U0ALW', 'domain_with_path', '{given text, domain text}',
   'Domains are allowed as a whole: "%1$s" would allow all of %2$s. Write the domain alone if that is meant.'),
  ('U0ALW', 'invalid_invite', '{given text}',
   '"%1$s" would never allow anything. Write an invite such as discord.gg/example, or its code alone.'),
  ('U0PAT', 'no_pattern', '{}',
   'A rule on a pattern needs one.'),
  ('U0PAT', 'pattern_length', '{}',
   'A pattern has 1 to 200 characters.'),
  ('U0PAT', 'pattern_flags', '{}',
   'Write the pattern alone, without slashes around it and flags such as i or g: it is searched for anywhere, whatever the case. '
   'A slash that belongs to it is written [/].'),
  ('U0PAT', 'pattern_from_nothing', '{part text, instead text}',
   '%1$s repeats nothing in a pattern: write %2$s.'),
  ('U0PAT', 'pattern_unknown', '{part text}',
   '%1$s means nothing in a pattern here. Write the letters or the emoji themselves, or a set such as [a-zäöü] or '
   '[[:alpha:]].'),
  ('U0PAT', 'pattern_hyphen', '{part text}',
   '%1$s between [ and ] is no range. Write a - that means itself last, as in [\w.-], and the lower end of a range first, as in '
   'a-z.'),
  ('U0PAT', 'pattern_one_case', '{part text}',
   'Patterns are searched for whatever the case, so %1$s would find small and capital letters alike. If that is meant, '
   'write [a-z]; only capitals, or only small letters, cannot be looked for.'),
  ('U0PAT', 'pattern_special', '{}',
   'Of all that begins with (? or *** only (?:…) is allowed in a pattern.'),
  ('U0PAT', 'pattern_refers_back', '{}',
   'A pattern may not refer back to what it found (\1).'),
  ('U0PAT', 'pattern_repeats', '{most number}',
   'A pattern may repeat something at most %1$s times ({1,%1$s}), or any number of times (* and +).'),
  ('U0PAT', 'pattern_nests', '{}',
   'What a pattern repeats may not hold a repetition itself, like (a+)+ or (a?){9}.'),
  ('U0PAT', 'pattern_too_large', '{size number, most number}',
   'The pattern is too large: its repetitions written out, it is %1$s long, and may be %2$s.'),
  ('U0PAT', 'pattern_never_met', '{}',
   'No message is ever read so: mentions, ids of emoji, marks of formatting and what cannot be seen are left out, forms like '
   'ﬁ or Ｆ made plain; and nothing stands behind $ (write [$] for the sign).'),
  ('U0PAT', 'pattern_meets_all', '{}',
   'The pattern would find something in nearly every message. Write more of what is not wanted.'),
  ('U0PAT', 'pattern_broken', '{fault text}',
   'The pattern cannot be read: %1$s.'),
  ('U0PAT', 'patterns_too_large', '{size number, most number}',
   'Together, this server''s patterns would be %1$s long, and may be %2$s.'),
  ('U0PAT', 'patterns_meet_all', '{}',
   'Together, this server''s patterns would find something in every message.'),
  ('U0PAT', 'patterns_broken', '{fault text}',
   'With this server''s other patterns it cannot be read: %1$s.');

commit;
