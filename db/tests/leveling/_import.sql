-- Specification of leveling._import: XP that are copied into leveling.standings.

begin;
select plan(13);
\ir ../../fixtures/guild.sql

select tests.set_xp(5, 450);
delete from app.audit;

create function pg_temp.import(member_id text, xp text, guild_id text default '1') returns text language sql
return format(
  'select tests.run_as(''guildkeeper_admin'', ''insert into leveling.standings (guild_id, member_id, xp) values (%s, %s, %s)'')',
  guild_id, member_id, xp
);

set local role guildkeeper_admin;
copy leveling.standings (guild_id, member_id, xp) from stdin csv;
1,5,1000
1,6,100
1,7,0
\.
reset role;
select is(tests.xp(5), 1000::bigint, 'a member who has XP has these now');
select is(tests.level(5), 3, 'and their level');
select is(tests.xp(6), 100::bigint, 'one who had none has them, too');
select results_eq(
  $$select h.member_id, h.rule, h.amount, h.xp, h.reason from leveling.history h where h.rule = 'edit' order by 1$$,
  format($$values (5::bigint, 'edit', 550::bigint, 1000::bigint, %1$L), (6, 'edit', 100, 100, %1$L)$$,
    session_user),
  'the history says what came, and by whom'
);
select results_eq(
  $$select a.function, a.arguments from app.audit a order by a.arguments #>> '{new,member_id}'$$,
  $$values
    ('insert leveling.standings', '{"old": {"xp": 450, "member_id": 5}, "new": {"xp": 1000, "member_id": 5}}'::jsonb),
    ('insert leveling.standings', '{"old": {"xp": 0, "member_id": 6}, "new": {"xp": 100, "member_id": 6}}')$$,
  'so does the audit'
);
create temporary table before as select tests.state() as state;
select lives_ok(pg_temp.import('5', '1000'), 'the same line again');
select is(tests.state(), (select b.state from before b), 'changes nothing');
select tests.refuses(pg_temp.import(v.member_id, v.xp, v.guild_id), v.sqlstate, v.message, v.says)
from (values
  ('5', '-5', '1', 'U0AMT', 'The amount must be a whole number from 0 to 1,000,000,000,000, not -5.',
  'less than nothing is refused'),
  ('5', '1000000000001', '1', 'U0AMT', 'The amount must be a whole number from 0 to 1,000,000,000,000, not 1000000000001.',
    'more than anybody can have'),
  ('0', '5', '1', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member'),
  ('5', '5', '3', 'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'and no guild of ours')
) as v (member_id, xp, guild_id, sqlstate, message, says);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into leveling.standings (guild_id, member_id, level) values (1, 5, 9)')$$,
  '42501', null, 'a level cannot be copied in: it follows from the XP'
);
select is_empty('select * from leveling.selfcheck(1)', 'and everything is sound');

select * from finish();
rollback;
