-- Specification of choices._ahead: how many come before a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

insert into choices.waiting (guild_id, menu, option, member_id, since)
select 1, 1, 1, m, tests.t(m / 2) from generate_series(5, 7) m;
select is(choices._ahead(tests.option_facts(1, 1), m), n, format('before %s', m))
from (values (5, 0::bigint), (6, 1), (7, 2), (8, 3)) as v (m, n);

select * from finish();
rollback;
