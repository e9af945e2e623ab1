-- Specification of stats._look_again: first and last days follow.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

insert into stats.member_day (guild_id, day, member_id, channel_id, messages)
values (1, '2026-01-02', 5, 101, 1), (1, '2026-01-03', 5, 101, 0), (1, '2026-01-03', 6, 101, 0);
insert into stats.member (guild_id, member_id, first_day, last_day)
values (1, 5, '2026-01-02', '2026-01-03'), (1, 6, '2026-01-03', '2026-01-03'), (1, 7, '2026-01-03', '2026-01-03');
select stats._look_again(1, '{5, 6}', '2026-01-03');
select results_eq(
  'select member_id, first_day, last_day from stats.member order by member_id',
  $$values (5::bigint, '2026-01-02'::date, '2026-01-02'::date), (6, null, null), (7, '2026-01-03', '2026-01-03')$$,
    'of these members'
);

insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2026-01-01', 7, 90, 90);
update stats.member set last_day = '2026-01-04' where member_id = 7;
select stats._look_again(1, '{7}', '2026-01-04');
select is((select last_day from stats.member where member_id = 7), '2026-01-01'::date, 'voice is activity');

select * from finish();
rollback;
