-- Specification of config._suggestions: all that a setting may be set to, before anybody has typed.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

create function pg_temp.all_of(key text) returns setof app.suggestion language sql
as $$ select s.* from config._suggestions(1, config._require_setting(key)) s $$;

select is(
  (select array_agg(s.value order by s.value) from pg_temp.all_of('leveling.enabled') s), '{false,true}',
  'the choices of one that has some'
);
select is(
  (select array_agg(s.label order by s.label) from pg_temp.all_of('app.notice_channel_id') s),
  '{#general,#lonely,#other}', 'channels in which one can write, by name'
);
select set_eq(
  $$select value, label from pg_temp.all_of('app.time_zone')$$, 'select name, label from app.time_zone', 'the time zones'
);
do $$ begin perform config.set(1, 'leveling.announce_template', E'a\nb'); end $$;
select set_eq(
  $$select value, label from pg_temp.all_of('leveling.announce_template')$$,
  $$values ('a\nb', 'a\nb (now)')$$,
  'a text as it is now, in one line, and as it would be'
);

select * from finish();
rollback;
