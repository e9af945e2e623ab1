-- Specification of automod.rule: the table of automatic rules, which an operator may edit.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(18);

create function pg_temp.add(kind text, sets text) returns text language sql return format(
  'insert into automod.rule (guild_id, number, kind, %s) values (1, 99, %L, %s)',
  split_part(sets, '=', 1), kind, split_part(sets, '=', 2)
);
select throws_ok(pg_temp.add(t.kind, t.sets), '23514', null, format('no rule on %s with %s', t.kind, t.sets))
from (values
  ('rate', 'threshold=5'), ('rate', 'threshold, within=1, ''5 seconds'''), ('rate', 'threshold, within=5, ''11 minutes'''),
  ('duplicates', 'within=''1 minute'''), ('mentions', 'deletes=true'), ('attachments', 'threshold=0'), ('words', 'words=''{}'''),
  ('words', 'deletes=true'), ('pattern', 'deletes=true'), ('new_account', 'deletes=true'),
  ('links', 'action=''timeout'''), ('links', 'action, duration=''timeout'', ''29 days'''), ('links', 'points=101'),
  ('links', 'duration=''178000 years''')
) as t (kind, sets);
select tests.refuses(
  pg_temp.add('pattern', 'pattern=''(a+)+'''), 'U0PAT',
  'What a pattern repeats may not hold a repetition itself, like (a+)+ or (a?){9}.',
  'nor one with such a pattern'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into automod.rule (guild_id, number, kind) values (1, 1, ''links'')')$$,
  'an operator may make one by hand'
);
select is((select s.seeks_links from automod.ruleset s), true, 'and it counts');
select is(
  (select a.function from app.audit a where a.function like '%automod.rule'), 'insert automod.rule', 'and is audited'
);

select * from finish();
rollback;
