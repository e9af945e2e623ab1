-- Specification of config._setting: one setting of a guild. See config for all of them.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

do $$ begin perform tests.configure('leveling.announce_template', 'one\\ two'); end $$;
select results_eq(
  $$select s.value, s.typed, s.default_value is null, s.kind
    from config.setting_column c
    cross join lateral config._setting(1, c) s
    where c.key = 'leveling.announce_template'$$,
  $$values ('one\ two', 'one\\ two', true, 'text')$$, 'its value, as it is typed, that it has no default, and its kind'
);
do $$ begin perform tests.configure('moderation.points_decay', '1,1250'); end $$;
select is(
  (select row(s.value, s.typed)::text from config.show(1, 'moderation.points_decay') s), '(1.125,1.1250)',
  'a fraction that could be thousands is typed with a digit more'
);
select is(
  (select s from config.setting_column c cross join lateral config._setting(1, c) s where c.key = 'app.time_zone'),
  (select s from config.show(1) s where s.key = 'app.time_zone'), 'as it is among all of them'
);

select * from finish();
rollback;
