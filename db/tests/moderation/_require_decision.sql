-- Specification of moderation._require_decision: a decision that can be none is refused.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

select lives_ok($$select moderation._require_decision(5, 'x', 'https://x', 1000)$$, 'a whole one is fine');
select lives_ok('select moderation._require_decision(5, null, null, null)', 'so is one without more than a member');
select throws_ok(format('select moderation._require_decision(%s)', d.arguments), d.code, null, d.arguments || ' is refused')
from (values
  ('0, null, null, null', 'U0MEM'), ('null, null, null, null', 'U0MEM'), ('5, repeat(''x'', 401), null, null', 'U0TXT'),
  ('5, null, ''ftp://x'', null', 'U0EVI'), ('5, null, ''https://a b'', null', 'U0EVI'), ('5, null, null, -1', 'U0PTS'),
  ('5, null, null, 1001', 'U0PTS'), ('5, null, null, 1.5', 'U0PTS'), ('5, null, null, numeric ''NaN'' * 1', 'U0PTS')
) as d (arguments, code);

select * from finish();
rollback;
