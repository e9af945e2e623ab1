-- Specification of voice.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(2);

select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(6, null, 10), tests.settle(15);
select is_empty('select * from voice.selfcheck(1)', 'what is sound has no faults');
insert into voice.stretch (guild_id, member_id, from_at, until_at, channel_id, flags) values (1, 6, tests.v(5), tests.v(12),
  102, 0), (1, 5, tests.v(-5), tests.v(1), 102, 0);
delete from voice.stale_day;
delete from voice.channel_day;
update voice.day set paid_minutes = 11 where member_id = 6;
delete from outbox.due where key = 'voice._settle_due';
select set_eq(
  'select rule, member_id from voice.selfcheck(1)',
  $$values ('nobody is in two places', 6::bigint), ('who is here is nowhere else', 5), ('who is here is nowhere else', 6),
    ('no more is paid than counts', 6),
    ('channels have what their members had', null), ('what happens in voice is settled', null)$$, 'each'
);

select * from finish();
rollback;
