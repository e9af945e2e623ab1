-- Specification of stats._settle_channels: messages and members of channels.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

insert into stats.member_day (guild_id, day, member_id, channel_id, messages)
values (1, '2026-01-02', 5, 101, 2), (1, '2026-01-02', 6, 101, 1), (1, '2026-01-02', 0, 101, 4), (1, '2026-01-02', 5, 102, 0),
  (1, '2026-01-03', 5, 102, 7);
insert into stats.channel_day (guild_id, day, channel_id, messages, members) values (1, '2026-01-02', 102, 5, 5);
select stats._settle_channels(1, array['2026-01-02']::date[]);
select results_eq(
  'select day, channel_id, messages, members from stats.channel_day', $$values ('2026-01-02'::date, 101::bigint, 7, 2)$$,
  'who is nobody wrote, and is no member'
);
insert into stats.day (guild_id, day, messages, active_1, active_7, active_28, new_members, returning_members, is_sealed)
values (1, '2026-01-02', 7, 2, 2, 2, 2, 0, true);
delete from stats.member_day where day = '2026-01-02' and member_id = 6;
update stats.member_day set messages = messages + 2 where day = '2026-01-02' and member_id = 0;
select stats._settle_channels(1, array['2026-01-02']::date[]);
select results_eq('select messages, members from stats.channel_day', 'values (8, 2)',
  'where somebody was forgotten members stay');

select * from finish();
rollback;
