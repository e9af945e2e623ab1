-- Specification of imports.rehearse: what an import would do.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

select tests.set_xp(6, 1000);
select imports.stage(1, 'levels', '[{"id": 5, "xp": 900, "level": 2}, {"id": 6, "xp": 1000}, {"id": 7}]') is not null as staged;
create function pg_temp.rehearsed(number bigint, keep text default 'level') returns setof text language sql as $$
  select concat_ws(' ', r.place, r.member_id, r.verdict, r.had || '→' || r.becomes, r.had_level || '→' || r.becomes_level, r.flaw)
  from imports.rehearse(1, rehearsed.number, rehearsed.keep) r
$$;
select results_eq('select pg_temp.rehearsed(1)', array['1 5 new 0→400 0→2', '2 6 same 1000→1000 3→3',
  '3 7 flawed xp cannot be "".'],
  'the level is kept');
select is((select r.obstacle ->> 'refusal' from imports.rehearse(1, 1) r where r.place = 3), 'import_value',
  'a flaw as a refusal');
select results_eq($$select pg_temp.rehearsed(1, 'xp') limit 1$$, array['1 5 new 0→900 0→3'], 'or the XP are');
select imports.stage(1, 'money', '[{"id": 5, "wallet": 900}]') is not null as staged;
select results_eq('select pg_temp.rehearsed(2)', array['1 5 more 100→900'], 'of money');
select imports.stage(1, 'cases', '[{"id": 5, "kind": "warn", "at": "2025-01-01"}]') is not null as staged;
select results_eq('select pg_temp.rehearsed(3)', array['1 5 new'], 'of cases');
select is(tests.xp(5), null, 'nothing of it is done');
select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}, {"id": 5, "xp": 901}, {"id": "x"}, {"id": "y"}]') is not null as staged;
select results_eq('select r.verdict from imports.rehearse(1, 4) r', array['new', 'flawed', 'flawed', 'flawed'],
  'each line for itself, also of the same member and of nobody');
select throws_ok('select imports.rehearse(1, 5)', 'U0IMP', null, 'of an import that waits');

select * from finish();
rollback;
