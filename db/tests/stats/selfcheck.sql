-- Specification of stats.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

select event.member_joined(1, 5, false, '2026-01-01 10:00Z', at => '2026-01-01 10:00Z');
update stats.progress set facts_from = facts_from - interval '2 days';
select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-02 10:00Z'), tests.say(5, '2026-01-03 10:00Z');
select tests.fold('2026-01-03 01:00Z');
select is_empty('select * from stats.selfcheck(1)', 'what is sound has no faults');
update stats.quarter set messages = messages + 1 where quarter = stats._quarter_of(tests.message_id('2026-01-01 10:00Z'));
select results_eq(
  'select rule, channel_id, found, expected from stats.selfcheck(1)', $$values ('quarters are the facts', 101::bigint,
  '2 and 0 deleted', '1 and 0 deleted')$$, 'a quarter'
);
update stats.quarter set messages = 1;
update stats.member_day set messages = 2 where day = '2026-01-02';
select set_eq(
  'select rule, day, found, expected from stats.selfcheck(1)',
  $$values ('days of members are the facts', '2026-01-02'::date, '2', '1'),
    ('days are those of members', '2026-01-02', '1 messages, 1 members', '2 messages, 1 members')$$, 'a member''s day'
);
update stats.member_day set messages = 1;
update stats.day set active_1 = 7 where day = '2026-01-01';
select results_eq(
  'select rule, found from stats.selfcheck(1)', $$values ('days are those of members', '1 messages, 7 members')$$,
  'a day''s members'
);
update stats.day set active_1 = 1 where day = '2026-01-01';
update stats.channel_day set messages = 7 where day = '2026-01-01';
select results_eq('select rule, found from stats.selfcheck(1)', $$values ('channels add up to their day', '7')$$,
  'a channel''s day');
update stats.channel_day set messages = 1;
delete from outbox.due where function = 'stats._fold_due' and guild_id = 1;
insert into stats.stay (guild_id, member_id, began_at) values (1, 5, '2026-01-02Z');
select set_eq(
  'select rule from stats.selfcheck(1)', array['folding goes on once it has begun', 'nobody is here twice'],
  'lost work, and somebody twice'
);

select * from finish();
rollback;
