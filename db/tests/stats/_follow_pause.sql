-- Specification of stats._follow_pause: pauses follow the settings.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

create view pauses as select p.what, p.from_at = now() as began, p.until_at from stats.pause p order by 1;
select tests.configure('stats.enabled', 'false'), tests.configure('voice.enabled', 'false');
select results_eq('select * from pauses', $$values ('messages', true, 'infinity'::timestamptz), ('voice', true, 'infinity')$$,
  'they begin');
select tests.configure('stats.enabled', 'true');
select results_eq('select * from pauses', $$values ('messages', true, now()), ('voice', true, 'infinity')$$, 'and end');
select tests.configure('stats.enabled', 'false');
select results_eq('select * from pauses', $$values ('messages', true, 'infinity'::timestamptz), ('voice', true, 'infinity')$$,
  'or go on');

select * from finish();
rollback;
