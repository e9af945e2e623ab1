-- Specification of leveling.why: the latest grants and refusals of a member, each with its rule and what it was.

begin;
\ir ../../fixtures/guild.sql
select plan(17);

select is_empty('select * from leveling.why(1, 5)', 'of somebody who did nothing there is nothing to tell');

insert into leveling.multiplier (guild_id, target_id, kind, factor)
values (1, 102, 'channel', 1.5), (1, 202, 'role', 3), (1, 103, 'channel', 0), (1, 201, 'role', 0);
select tests.say(5, '2026-01-01 10:00Z', channel_id => 102, role_ids => '{202}');
select tests.say(5, '2026-01-01 10:00:20Z');
select tests.say(5, '2026-01-01 10:10Z', channel_id => 103);
select tests.say(5, '2026-01-01 10:20Z', role_ids => '{201}');
select tests.configure('leveling.enabled', 'false');
select tests.say(5, '2026-01-01 10:30Z');
do $$
begin
  perform leveling.give_xp(1, 5, 50, 'helped', actor_id => 77, at => '2026-01-01 11:00Z');
  perform leveling.take_xp(1, 5, 40, at => '2026-01-01 12:00Z');
  perform leveling.set_xp(1, 5, 1000, 'moved', at => '2026-01-01 13:00Z');
  perform leveling.reset(1, 5, at => '2026-01-01 14:00Z');
  perform leveling.give_xp(1, 6, 1, at => '2026-01-01 15:00Z');
end;
$$;

select results_eq(
  $$select to_char(w.at at time zone 'UTC', 'HH24:MI'), w.granted, w.rule, w.amount, w.xp, w.reason
    from leveling.why(1, 5) w$$,
  $$values ('14:00', true, 'reset', -1000::bigint, 0::bigint, null),
    ('13:00', true, 'set', 900, 1000, 'moved'),
    ('12:00', true, 'take', -40, 100, null),
    ('11:00', true, 'grant', 50, 140, 'helped'),
    ('10:30', false, 'disabled', 0, null, null),
    ('10:20', false, 'role', 0, null, null),
    ('10:10', false, 'channel', 0, null, null),
    ('10:00', false, 'cooldown', 0, null, null),
    ('10:00', true, 'message', 90, 90, null)$$,
  'the newest comes first, grants and refusals alike'
);
select results_eq(
  $$select w.base, w.channel_factor, w.role_factor, w.channel_id, w.actor_id, w.reason from leveling.why(1, 5) w
    where w.rule in ('message', 'grant') order by w.rule$$,
  $$values (null::integer, null::numeric, null::numeric, null::bigint, 77::bigint, 'helped'),
    (20, 1.50, 3.00, 102, null, null)$$,
  'with the factors of a message, and who granted and why'
);
select results_eq(
  $$select w.retry_at, w.channel_factor, w.role_factor, w.channel_id
    from leveling.why(1, 5) w where w.rule = 'cooldown'$$,
  $$values ('2026-01-01 10:01Z'::timestamptz, 1::numeric, 1::numeric, 101::bigint)$$,
  'a cooldown with its end'
);
select results_eq(
  'select w.rule from leveling.why(1, 5, 2) w', array['reset', 'set'], 'as many as asked for, the latest'
);

-- At the same moment.
do $$
begin
  perform leveling.give_xp(1, 7, n, at => '2026-01-01 10:00Z') from generate_series(1, 12) as n;
end;
$$;
select results_eq(
  'select w.amount from leveling.why(1, 7) w', array[12, 11, 10, 9, 8, 7, 6, 5, 4, 3]::bigint[],
  'of the same moment the last is told first'
);
insert into leveling.member (guild_id, member_id, xp) values (1, 8, 5);
select is(
  (select (w.rule, w.amount, w.reason)::text from leveling.why(1, 8) w), '(edit,5,postgres)',
  'an edit by hand tells whose it was'
);
insert into leveling.history (guild_id, member_id, at, rule, amount, xp)
values (1, 9, '2025-01-01Z', 'summary', 340, 700);
select is(
  (select (w.rule, w.amount)::text from leveling.why(1, 9) w), '(summary,340)', 'a compacted day is told as such'
);

-- Who may see it.
select is((select count(*) from leveling.why(1, 7, 1, viewer_id => 7)), 1::bigint, 'members may ask for themselves');
select tests.refuses(
  'select * from leveling.why(1, 7, viewer_id => 5)', 'U0WHY',
  'Only the member, or a moderator with /xp why, may see this.',
  'not for others'
);

-- Refusals.
select tests.refuses(
  format('select * from leveling.why(1, 5, %L)', c.count), 'U0SIZ',
  format('A page has 1 to 100 rows, not %s.', coalesce(c.count, 'null')),
  format('a count of %s is refused', coalesce(c.count, 'null'))
)
from (values ('0'), ('-1'), ('101'), (null)) as c (count);
select tests.refuses(
  'select * from leveling.why(99, 5)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select * from leveling.why(1, -1)', 'U0MEM', 'A member is given by a Discord id, a positive number. -1 is none.',
  'what is no member''s id is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.why(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
