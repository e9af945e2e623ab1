-- Specification of channels.plan_purge: what the bot has to read; see channels.purge for what both refuse.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(
  channels.plan_purge(1, 101, c.count, c.member_id, c.contains)::text, c.plan, c.name
)
from (values
  (10, null::bigint, null, '(,,60)', 'a little more than asked'), (1000, null, null, '(,,1000)', 'but no more than a thousand'),
  (10, 501, null, '(,,1000)', 'as much as possible of a member'), (10, null, 'spam', '(,,1000)', 'or with a text')
) as c (count, member_id, contains, plan, name);

select * from finish();
rollback;
