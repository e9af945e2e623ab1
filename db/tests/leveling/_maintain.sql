-- Specification of leveling._maintain: old history and the census are folded.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select tests.configure('leveling.keep_history', '40 days');
insert into leveling.member (guild_id, member_id, xp) values (1, 501, 30);
delete from leveling.history;
insert into leveling.history (guild_id, member_id, at, rule, amount, xp)
values (1, 501, '2026-01-19 10:00Z', 'grant', 10, 10), (1, 501, '2026-01-19 11:00Z', 'grant', 10, 20),
  (1, 501, '2026-01-20 10:00Z', 'grant', 10, 30);
select isnt_empty('select from leveling.census_change where guild_id = 1', '(the census has something to fold)');
select is(leveling._maintain(1, '2026-03-01Z', 2000), 2::bigint, 'two rows are old');
select results_eq(
  'select at, rule::text, amount from leveling.history order by at',
  $$values ('2026-01-19Z'::timestamptz, 'summary', 20::bigint), ('2026-01-20 10:00Z', 'grant', 10)$$, 'they are one now'
);
select is_empty('select from leveling.census_change where guild_id = 1', 'the census is folded');

insert into leveling.refusal (guild_id, member_id, rule, at, message_id, channel_id, channel_factor, role_factor)
values (1, 5, 'channel', '2026-01-01Z', 1, 101, 0, 1), (1, 6, 'channel', '2026-02-20Z', 1, 101, 0, 1),
  (2, 5, 'channel', '2026-01-01Z', 1, 121, 0, 1);
select is(leveling._maintain(1, '2026-03-01Z', 2000), 1::bigint, 'an old refusal is forgotten');
select results_eq(
  'select guild_id, member_id from leveling.refusal order by guild_id', 'values (1::bigint, 6::bigint), (2, 5)', 'and no other'
);

select * from finish();
rollback;
