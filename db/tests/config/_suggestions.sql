-- Specification of config._suggestions: all that a setting may be set to, before anybody has typed.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

select is_empty('select config._suggestions(1, null)', 'nothing of no setting');
select is(
  (select array_agg(s.value order by s.value) from config._suggestions(1, 'leveling.enabled') s), '{false,true}',
  'the choices of one that has some'
);
select is(
  (select array_agg(s.label order by s.label) from config._suggestions(1, 'app.notice_channel_id') s),
  '{#general,#lonely,#other}', 'channels in which one can write, by name'
);
select set_eq(
  $$select value, label from config._suggestions(1, 'app.time_zone')$$, 'select name, label from app.time_zone', 'the time zones'
);
do $$ begin perform config.set(1, 'leveling.announce_template', E'a\nb'); end $$;
select set_eq(
  $$select value, label from config._suggestions(1, 'leveling.announce_template')$$,
  $$values ('a\nb', 'a\nb (now)')$$,
  'a text as it is now, in one line, and as it would be'
);
select is_empty($$select from config._suggestions(1, 'app.nonsense')$$, 'nothing of one that there is not');

select * from finish();
rollback;
