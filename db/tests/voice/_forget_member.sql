-- Specification of voice._forget_member: they were nowhere.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(3);

select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(5, null, 10), tests.settle(15);
select is(voice._forget_member(1, 5), 1::bigint, 'a stretch');
select is_empty(
  $$select from voice.stretch union all select from voice.day where member_id = 5
  union all select from voice.present where member_id = 5$$, 'nothing is left'
);
select is((select paid_minutes from voice.day), 10, 'of others it is');

select * from finish();
rollback;
