-- Specification of stats._settle_days: days are written, those that are sealed in their messages alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

insert into stats.member_day (guild_id, day, member_id, channel_id, messages) values (1, '2026-01-01', 5, 101, 3);
select stats._settle_days(1, '2026-01-01', '2026-01-02');
select results_eq('select tests.days()', array['2026-01-01: 3 by 1/1/1, 1 new, 0 back',
  '2026-01-02: 0 by 0/1/1, 0 new, 0 back'], 'each day');
update stats.day set is_sealed = true where day = '2026-01-01';
delete from stats.member_day;
insert into stats.member_day (guild_id, day, member_id, channel_id, messages) values (1, '2026-01-01', 0, 101, 4);
select stats._settle_days(1, '2026-01-01', '2026-01-02');
select results_eq('select tests.days()', array['2026-01-01: 4 by 1/1/1, 1 new, 0 back',
  '2026-01-02: 0 by 0/0/0, 0 new, 0 back'], 'a sealed one keeps its members');

select * from finish();
rollback;
