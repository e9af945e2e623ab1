-- Specification of app._suggestions: all that a setting may be set to, before anybody has typed.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select is(
  (select count(*) from app._suggestions(1, null)), (select count(*) from app.setting_column),
  'with key null, the name of each setting'
);
select is(
  (select array_agg(s.value order by s.value) from app._suggestions(1, 'leveling.enabled') s), '{false,true}',
  'the choices of one that has some'
);
select is(
  (select array_agg(s.label order by s.label) from app._suggestions(1, 'app.notice_channel_id') s),
  '{#general,#lonely,#other}', 'channels in which one can write, by name'
);
select is(
  (select count(*) from app._suggestions(1, 'app.time_zone') s where s.value ~ '^(posix|right)/'), 0::bigint,
  'time zones without their doubles'
);
select is_empty($$select from app._suggestions(1, 'app.nonsense')$$, 'nothing of one that there is not');

select * from finish();
rollback;
