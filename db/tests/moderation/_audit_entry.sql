-- Specification of moderation._audit_entry: what is done by hand in Discord becomes a case, once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(17);

create function pg_temp.entry(
  entry_id bigint, action integer, target_id bigint, hours numeric default 0, actor_id bigint default 77, until text default null,
  changes jsonb default null, guild_id bigint default 1
) returns void language sql as $$
  select event.audit_entry(
    guild_id, entry_id, action, actor_id, target_id, 'by hand',
    coalesce(changes, jsonb_build_array(jsonb_build_object('key', 'nick'), jsonb_build_object(
      'key', 'communication_disabled_until', 'new_value', until))),
    null, tests.h(hours)
  )
$$;
select pg_temp.entry(1, 20, 5);
select is(
  (select (c.kind, c.source, c.member_id, c.actor_id, c.reason, c.at, c.entry_id)::text from moderation.case c),
  '(kick,discord,5,77,"by hand","2026-01-01 12:00:00+00",1)', 'a kick: who, whom, why and when'
);
select pg_temp.entry(1, 20, 5);
select is((select count(*) from moderation.case), 1::bigint, 'told twice it is one case');
do $$ begin perform moderation._audit_entry(1, 1, 20, 77, 5, 'x', null, tests.h()); end $$;
select is((select count(*) from moderation.case), 1::bigint, 'however it is told');
select pg_temp.entry(2, 22, 6), pg_temp.entry(3, 23, 6, 1);
select pg_temp.entry(4, 24, 7, until => '2026-01-01T14:00:00.000000+00:00');
select pg_temp.entry(5, 24, 7, 1, until => '2026-01-01T13:30:00+00:00');
select pg_temp.entry(6, 24, 8, until => '2026-01-01T14:00:00+00:00'), pg_temp.entry(7, 24, 8, 1, until => null);
select pg_temp.entry(8, 24, 10, 1, until => '2026-01-01T12:30:00+00:00');
select results_eq(
  'select tests.cases()',
  array[
    '1 kick discord 5', '2 ban discord 6 ended 01 13:00 by 3', '3 unban discord 6', '4 timeout discord 7 ended 01 13:00 by 5',
    '5 timeout discord 7', '6 timeout discord 8 ended 01 13:00 by 7', '7 untimeout discord 8', '8 untimeout discord 10'
  ],
  'so are a ban, an unban, a timeout, another one in its place, and its end'
);
select results_eq('select tests.sanctions()', array['timeout 7 case 5 until 2026-01-01 13:30'], 'what is in force is known');
select results_eq('select tests.work()', array['moderation.case 5 2026-01-01 13:30'], 'and when it ends');
select is_empty('select tests.deeds()', 'nothing is done again');

-- What is none of moderation's.
select pg_temp.entry(20, 24, 5, changes => '[{"key": "nick", "new_value": "x"}]');
select pg_temp.entry(21, 25, 5), pg_temp.entry(22, 1, 5), pg_temp.entry(23, 24, 5, changes => '{}'),
  pg_temp.entry(24, 24, 5, changes => 'null');
select pg_temp.entry(25, 22, null), pg_temp.entry(26, 22, 5, guild_id => 99);
select is((select count(*) from moderation.case), 8::bigint, 'other entries make no cases');

-- No loop: what the bot does comes back as an entry of its own.
select tests.file('ban', 11, lasts => 24) as ban \gset
select pg_temp.entry(30, 22, 11, actor_id => 9);
select is((select count(*) from moderation.case), 9::bigint, 'what the bot did is a case already');
select pg_temp.entry(31, 22, 11, actor_id => 78);
select results_eq(
  $$select s from tests.sanctions() s where s ~ ' 11 '$$, array['ban 11 case 10 for good'],
  'a ban by hand takes the place of one for a time'
);
select pg_temp.entry(32, 22, 12, actor_id => null);
select is((tests.filed(11)).actor_id, null, 'nobody knows who, that is a case as well');
select pg_temp.entry(33, 20, 13, guild_id => 2);
select is((tests.filed(1, 2)).member_id, 13::bigint, 'each guild has its own');

-- What such a case is like.
do $$ begin perform moderation._audit_entry(1, 40, 20, 77, 5, repeat('x', 512), null, tests.h()); end $$;
select is(length((tests.filed(12)).reason), 400, 'a long reason is cut');
select is((tests.filed(12)).points, 0, 'what is done by hand has no points');
select is(
  (select count(*) from moderation.case c where c.guild_id = 1 and c.source = 'discord' and c.entry_id is null), 0::bigint,
  'each knows its entry'
);
select throws_ok(
  $$insert into moderation.case (guild_id, number, at, kind, source, member_id, entry_id)
    values (1, 99, now(), 'kick', 'discord', 5, 1)$$,
  '23505', null, 'an entry makes one case: a constraint says so'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
