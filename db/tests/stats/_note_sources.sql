-- Specification of stats._note_sources: how members came.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

insert into stats.stay (guild_id, member_id, began_at, ended_at)
values (1, 5, '2026-01-01 10:00Z', '2026-01-01 11:00Z'), (1, 5, '2026-01-01 12:00Z', null), (1, 6, '2026-01-01 12:00Z', null);
select stats._note_sources(1, array[row(5, '2026-01-01 12:00Z', 5, 'abc', 7), row(6, '2026-01-01 12:00Z', null, 'abc', 7),
  row(99, '2026-01-01 12:00Z', 5, 'abc', 7)]::stats.join_source[]);
create view known as
select s.member_id, extract(hour from s.began_at at time zone 'UTC')::integer as hour, s.source, s.invite_code, s.inviter_id
from stats.stay s order by 1, 2;
select results_eq(
  'select * from known', $$values (5::bigint, 10, null::integer, null::text, null::bigint), (5, 12, 5, 'abc', 7),
    (6, 12, null, null, null)$$, 'of the stay that began then; what Discord does not say is unknown'
);
select stats._note_sources(1, array[row(5, '2026-01-01 12:00Z', 6, null, null)]::stats.join_source[]);
select is((select s.source from stats.stay s where s.began_at = '2026-01-01 12:00Z' and s.member_id = 5), 6,
  'as it was last said');

select * from finish();
rollback;
