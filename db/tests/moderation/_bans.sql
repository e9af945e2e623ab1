-- Specification of moderation._bans: the bans in force.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

insert into moderation.case (guild_id, number, at, kind, source, member_id, ends_at)
select 1, c.number, tests.h(c.hours), c.kind::moderation.case_kind, 'command', c.member_id, tests.h(c.until)
from (values
  (1, 11, 'ban', 0, null), (2, 12, 'ban', 0, 5), (3, 13, 'ban', 0, 1), (4, 14, 'timeout', 0, 5), (5, 15, 'ban', 3, null),
  (6, 20, 'ban', 0, null)
) as c (number, member_id, kind, hours, until);
insert into moderation.sanction (guild_id, member_id, kind, number, ends_at)
select c.guild_id, c.member_id, c.kind, c.number, c.ends_at from moderation.case c;

select results_eq(
  'select * from moderation._bans(1, 0, 100, tests.h(2)) b order by b.member_id',
  'values (11::bigint, 1::bigint), (12, 2), (20, 6)', 'for good or until later; not timeouts, what is over, or came after'
);
select results_eq(
  'select member_id from moderation._bans(1, 11, 19, tests.h(2))', 'values (12::bigint)', 'above one id, and up to another'
);
select results_eq(
  'select member_id from moderation._bans(1, 0, 100, tests.h(4), tests.h(3))', 'values (15::bigint)',
  'not those of before, which may have been lifted'
);
select is_empty('select * from moderation._bans(2, 0, 100, tests.h(2))', 'of that guild');

select * from finish();
rollback;
