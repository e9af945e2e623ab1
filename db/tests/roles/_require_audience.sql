-- Specification of roles._require_audience: refuses what is no audience.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select lives_ok($$select roles._require_audience(a) from unnest('{people,bots,both}'::text[]) a$$, 'these three');
select tests.refuses(
  $$select roles._require_audience('all')$$, 'U0AUD', 'A role can be for people, bots or both, not for "all".', 'nothing else'
);
select tests.refuses(
  'select roles._require_audience(null)', 'U0AUD', 'A role can be for people, bots or both, not for "null".', 'nor nothing'
);

select * from finish();
rollback;
