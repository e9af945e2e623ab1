-- Specification of event.messages: a message counts once, however, whenever and in whichever company it arrives.

begin;
\ir ../../fixtures/guild.sql
select plan(49);

-- What counts.
select tests.say(5, '2026-01-01 10:00:00Z');
select is(tests.xp(5), 20::bigint, 'a message earns XP');
select tests.say(5, '2026-01-01 10:00:00Z');
select is(tests.xp(5), 20::bigint, 'the same message in a later batch earns nothing more');
select tests.say(5, '2026-01-01 10:00:59.999Z');
select is(tests.xp(5), 20::bigint, 'a message within the cooldown earns nothing');
select tests.say(5, '2026-01-01 10:01:00Z');
select is(tests.xp(5), 40::bigint, 'a message a cooldown after the last award earns XP, by the time in its id');
select tests.say(6, '2026-01-01 10:01:00Z');
select is(tests.xp(6), 20::bigint, 'the cooldown of one member is not another''s');
select tests.say(5, '2026-01-01 10:01:00Z', channel_id => 121, guild_id => 2, n => 1);
select is(tests.xp(5, 2), 20::bigint, 'the cooldown of one guild is not another''s');

-- What no person wrote.
select event.messages(array[tests.message(0, '2026-01-01 10:05Z', channel_id => 102)]);
select is_empty('select from leveling.member where member_id <= 0', 'a message that nobody wrote earns nothing');
select is_empty('select from income.earner where member_id <= 0', 'nor money');
select is(
  (select w.last_message_id from event.watermark w where w.guild_id = 1 and w.channel_id = 102),
  tests.message_id('2026-01-01 10:05Z'), 'but its channel was heard up to there'
);

-- Within one batch.
select event.messages(array[tests.message(10, '2026-01-01 10:00Z'), tests.message(10, '2026-01-01 10:00Z')]);
select is(tests.xp(10), 20::bigint, 'a message twice in one batch counts once');
select event.messages(array[
  tests.message(11, '2026-01-01 10:02:10Z'), tests.message(11, '2026-01-01 10:00:00Z'),
  tests.message(11, '2026-01-01 10:01:00Z'),
  tests.message(11, '2026-01-01 10:00:30Z'), tests.message(11, '2026-01-01 10:02:30Z')
]);
select is(
  tests.xp(11), 60::bigint, 'within a batch, too, only messages a cooldown apart count, whatever their order in it'
);
select results_eq(
  $$select to_char(at at time zone 'UTC', 'HH24:MI:SS')
    from leveling.history where guild_id = 1 and member_id = 11 order by at$$,
  array['10:00:00', '10:01:00', '10:02:10'], 'and the oldest come first'
);
select event.messages(array[
  tests.message(12, '2026-01-01 10:00Z'), tests.message(12, '2026-01-01 10:00Z', channel_id => 121, guild_id => 2),
  tests.message(13, '2026-01-01 10:00Z')
]);
select results_eq(
  'select guild_id, member_id, xp from leveling.member where member_id in (12, 13) order by 1, 2',
  'values (1::bigint, 12::bigint, 20::bigint), (1, 13, 20), (2, 12, 20)',
  'a batch may be of any guilds and members'
);

-- Batches out of order.
select tests.say(20, '2026-01-01 12:00Z');
select tests.say(20, '2026-01-01 11:00Z');
select is(tests.xp(20), 40::bigint, 'an older message that comes late counts');
select tests.say(20, '2026-01-01 11:00Z');
select is(tests.xp(20), 40::bigint, 'an older message that comes late twice counts once');
select tests.say(20, '2026-01-01 11:00:59Z');
select tests.say(20, '2026-01-01 10:59:01Z');
select is(tests.xp(20), 40::bigint, 'one less than a cooldown after or before an older award does not');
select tests.say(20, '2026-01-01 11:01Z');
select tests.say(20, '2026-01-01 10:59Z');
select is(tests.xp(20), 80::bigint, 'one a whole cooldown after or before an older award does');
select tests.say(20, '2026-01-01 11:59:30Z');
select is(tests.xp(20), 80::bigint, 'one less than a cooldown before the newest award does not');
select is(
  (select m.last_message_id from leveling.member m where m.guild_id = 1 and m.member_id = 20),
  tests.message_id('2026-01-01 12:00Z'),
  'late messages leave the newest award where it is'
);
select tests.say(20, '2026-01-01 10:30Z', channel_id => 102);
select is(
  (select m.channel_id from leveling.member m where m.guild_id = 1 and m.member_id = 20), 101::bigint,
  'and the place of the newest award is still where the member last wrote'
);
select event.messages(array[tests.message(20, '2026-01-01 09:00:20Z'), tests.message(20, '2026-01-01 09:00Z'),
  tests.message(20, '2026-01-01 13:00Z'), tests.message(20, '2026-01-01 09:01Z')]);
select is(tests.xp(20), 160::bigint, 'late and new messages in one batch: each a cooldown apart counts');

-- Hours of messages of seven members, first in order, then twice more, cut and shuffled differently.
create temp table day as
select tests.message(30 + n % 7, '2026-01-02 00:00Z'::timestamptz + n * interval '17 seconds', n => n) as message, n
from generate_series(1, 700) as n;
select event.messages(array_agg(d.message order by d.n)) from day d;
create temp table first_xp as select m.member_id, m.xp from leveling.member m where m.member_id between 30 and 36;
select is(
  (select sum(f.xp)::bigint from first_xp f), 7 * 100 * 20::bigint,
  'members who write every 119 seconds earn with every message'
);
do $$
declare
  v_batch app.message[];
begin
  for v_batch in
    select array_agg(d.message order by d.n * 7919 % 701) from day d group by d.n % 13 order by d.n % 13
  loop
    perform event.messages(v_batch);
    perform event.messages(v_batch);
  end loop;
end;
$$;
select is_empty(
  'select f.member_id
    from first_xp f join leveling.member m on m.guild_id = 1 and m.member_id = f.member_id where m.xp <> f.xp',
  'all of it again, in other batches and another order, changes nobody''s XP'
);

-- Delivered in a bad order the first time, members still earn as often as in the best.
do $$
declare
  v_batch app.message[];
begin
  for v_batch in
    select array_agg(tests.message((d.message).member_id + 10, app.snowflake_time((d.message).message_id))
      order by d.n * 7919 % 701)
    from day d group by d.n % 13 order by d.n % 13 desc
  loop
    perform event.messages(v_batch);
  end loop;
end;
$$;
select is_empty(
  $$select f.member_id
    from first_xp f join leveling.member m on m.guild_id = 1 and m.member_id = f.member_id + 10 where m.xp <> f.xp$$,
  'messages a cooldown apart count in whichever order their batches come'
);

-- The settings.
select tests.configure('leveling.cooldown', '0 seconds');
select event.messages(array[
  tests.message(50, '2026-01-03 10:00Z', n => 1), tests.message(50, '2026-01-03 10:00Z', n => 2),
  tests.message(50, '2026-01-03 10:00Z', n => 1)
]);
select is(
  tests.xp(50), 40::bigint, 'without a cooldown every message counts, two of the same millisecond too, but each once'
);
select event.messages(array[
  tests.message(50, '2026-01-03 10:00Z', n => 2), tests.message(50, '2026-01-03 10:00Z', n => 1),
  tests.message(50, '2026-01-03 10:00Z', n => 0)
]);
select is(tests.xp(50), 60::bigint, 'and each once in later batches');
select tests.configure('leveling.cooldown', null);

select tests.configure('leveling.enabled', 'false');
select tests.say(60, '2026-01-03 10:00Z');
select tests.say(60, '2026-01-03 10:00Z', channel_id => 121, guild_id => 2);
select is(tests.xp(60), null, 'with leveling switched off nobody earns anything');
select is(tests.xp(60, 2), 20::bigint, 'but in other guilds they do');
select tests.configure('leveling.enabled', null);

select tests.configure('leveling.xp_max', '23');
select setseed(0.25);
select event.messages(array_agg(tests.message(n, '2026-01-03 10:00Z'))) from generate_series(1000, 1399) as n;
select results_eq(
  'select distinct m.xp from leveling.member m where m.guild_id = 1 and m.member_id between 1000 and 1399 order by 1',
  array[20, 21, 22, 23]::bigint[], 'what a message earns is drawn between xp_min and xp_max, both included'
);
select tests.configure('leveling.xp_min', '0');
select tests.configure('leveling.xp_max', '1');
select event.messages(array_agg(tests.message(n, '2026-01-03 10:00Z'))) from generate_series(1400, 1449) as n;
select results_eq(
  'select distinct m.xp from leveling.member m where m.guild_id = 1 and m.member_id between 1400 and 1449 order by 1',
  array[0, 1]::bigint[], 'an XP range from 0 may draw 0, and then nothing is earned'
);
select tests.configure('leveling.xp_max', '20');
select tests.configure('leveling.xp_min', '20');

-- The ceiling.
select tests.set_xp(70, 999999999995);
select tests.say(70, '2026-01-03 10:00Z');
select is(tests.xp(70), 1000000000000, 'XP stop at 10^12');
select tests.say(70, '2026-01-03 11:00Z');
select is(tests.xp(70), 1000000000000, 'and stay there');

-- What is passed over.
select lives_ok(
  $$select event.messages(array[
      tests.message(80, '2026-01-03 10:00Z', guild_id => 99), tests.message(80, '2026-01-03 10:00Z'),
      tests.message(80, '2026-01-03 10:00Z', channel_id => 101, guild_id => null)
    ])$$,
  'a guild nobody registered does not hold up the others in its batch'
);
select is(tests.xp(80), 20::bigint, 'whose messages count');
select is_empty('select from leveling.member where guild_id = 99', 'and it gets no members');
select is_empty('select from event.watermark where guild_id = 99', 'and no watermarks');
select lives_ok(
  $$select event.messages(array[
      tests.message(81, '2026-01-03 10:00Z'), null,
      row(1, null, null, 82, tests.message_id('2026-01-03 10:00Z'), '{}', null, null, null, null)::app.message,
      row(1, 101, null, 83, null, '{}', null, null, null, null)::app.message,
      row(1, 101, null, null, tests.message_id('2026-01-03 10:00Z'), '{}', null, null, null, null)::app.message,
      row(1, 101, null, 0, tests.message_id('2026-01-03 10:00Z'), '{}', null, null, null, null)::app.message,
      row(1, 101, null, -5, tests.message_id('2026-01-03 10:00Z'), '{}', null, null, null, null)::app.message,
      row(1, 101, null, 84, -1, '{}', null, null, null, null)::app.message
    ])$$,
  'what cannot be a message does not hold up the others in its batch'
);
select is(tests.xp(81), 20::bigint, 'whose messages count');
select is_empty('select from leveling.member where member_id in (-5, 0, 82, 83, 84)', 'and earns nothing');
select lives_ok(
  $$select event.messages(array[
      row(1, 101, null, 85, tests.message_id('2026-01-03 10:00Z'), null, null, null, null, null)::app.message
    ])$$,
  'a message may come without the list of its author''s roles'
);
select is(tests.xp(85), 20::bigint, 'and counts');
select lives_ok($$select event.messages('{}')$$, 'an empty batch is fine');
select lives_ok('select event.messages(null)', 'no batch at all, too');

-- The watermark, and who may call.
select is(
  (select w.last_message_id from event.watermark w where w.guild_id = 2 and w.channel_id = 121),
  tests.message_id('2026-01-03 10:00Z'),
  'the channel is known to be read as far as its newest message'
);
select tests.say(90, '2026-01-03 09:00Z', channel_id => 121, guild_id => 2);
select is(
  (select w.last_message_id from event.watermark w where w.guild_id = 2 and w.channel_id = 121),
  tests.message_id('2026-01-03 10:00Z'),
  'an old message does not set that back'
);
select lives_ok(
  $$select tests.run_as(
      'guildkeeper_bot',
      'select event.messages(array[row(1, 101, null, 91, 1400000000000000000, null, null, null, null, null)::app.message])'
    )$$,
  'the bot may call it'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select event.messages(''{}'')')$$, '42501', null, 'a reader may not'
);

select is_empty('select * from leveling.selfcheck(1)', 'after all of that the books are sound');
select is_empty('select * from leveling.selfcheck(2)', 'in the other guild, too');

select * from finish();
rollback;
