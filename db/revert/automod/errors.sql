-- Revert guildkeeper:automod/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'no_such_rule',
  'unknown_choice',
  'too_many_rules',
  'invalid_words',
  'unsafe_pattern'
);

commit;
