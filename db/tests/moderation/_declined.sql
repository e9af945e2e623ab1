-- Specification of moderation._declined: what Discord answered, as a refusal.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is((moderation._declined(a.arguments::jsonb, a.lifts)).message, a.said, a.says)
from (values
  ('{"error": "Missing Access", "code": 50001}', false, 'Discord answered: Missing Access (50001)', 'an answer'),
  ('{"error": "Missing Access", "code": 50001}', true,
    'It could not be lifted. Discord answered: Missing Access (50001)', 'what was to be lifted'),
  ('{"error": null, "code": null}', false, 'It could not be done in time.', 'none'),
  ('{}', true, 'It could not be lifted in time.', 'none of that')
) as a (arguments, lifts, said, says);

select * from finish();
rollback;
