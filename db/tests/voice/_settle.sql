-- Specification of voice._settle: whole minutes are paid once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(14);

select tests.goes(5, 101, 0), tests.goes(6, 101, 0);
select tests.settle(5.5);
select results_eq('select member_id, connected, counted, paid_minutes, xp from voice.day order by 1',
  'values (5::bigint, 330, 330, 5, 25::bigint), (6, 330, 330, 5, 25)', 'five whole minutes');
select is(tests.xp(5), 25::bigint, 'are five times five XP');
select results_eq('select channel_id, connected, counted from voice.channel_day',
  'values (101::bigint, 660::bigint, 660::bigint)', 'and the day of their channel');
select tests.settle(5.5);
select is(tests.xp(5), 25::bigint, 'once');
select tests.settle(6);
select is(tests.xp(5), 30::bigint, 'and so on');
select results_eq($$select rule, sum(amount)::bigint from leveling.history where member_id = 5 group by 1$$,
  $$values ('voice', 30::bigint)$$, 'in the history');
select tests.goes(6, null, 20, known_until => 3);
select tests.settle(20);
select results_eq('select counted, paid_minutes from voice.day where member_id = 5', 'values (180, 6)',
  'who turns out to have left takes nothing back');
select tests.goes(6, 101, 21), tests.settle(24);
select is(tests.xp(5), 30::bigint, 'which is made up for');
select tests.settle(26);
select is(tests.xp(5), 40::bigint, 'until there is more');
select tests.configure('voice.daily_cap', '10 minutes');
select tests.settle(60);
select is(tests.xp(5), 50::bigint, 'a day has its most');
select tests.configure('voice.xp', '0'), tests.configure('voice.daily_cap', '8 hours');
select tests.settle(90);
select is(tests.xp(5), 50::bigint, 'where it brings nothing it brings nothing');
select tests.goes(7, 101, 91), tests.settle(93), tests.goes(7, null, 94, known_until => 91), tests.settle(94);
select results_eq('select connected, counted from voice.day where member_id = 7', 'values (0, 0)',
  'who turns out not to have been there was not');
select is(
  (select d.connected from voice.channel_day d), (select sum(d.connected) from voice.day d)::bigint,
  'and was not in the channel either'
);
select is_empty('select * from leveling.selfcheck(1)', 'levels are sound');

select * from finish();
rollback;
