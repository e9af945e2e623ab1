-- Specification of leveling._announce: which level-ups are told, where, in which words, and who is pinged.

begin;
\ir ../../fixtures/guild.sql
select plan(30);

-- Where announcements are posted, and what they say: the guild's own words, or the level and its roles.
create function pg_temp.posts() returns setof text language sql as $$
  select concat_ws(' ', e.path, coalesce(e.facts ->> 'text', format('%s: %s', e.facts ->> 'level', e.facts ->> 'role_ids')))
  from outbox.effect e where e.card = 'leveling.level_up' order by e.effect_id;
$$;

-- The same when a member goes from some XP to others.
create function pg_temp.said(from_xp bigint, to_xp bigint) returns setof text language plpgsql as $$
begin
  perform tests.set_xp(5, from_xp);
  perform tests.clear_effects();
  perform tests.set_xp(5, to_xp);
  return query select * from pg_temp.posts();
end;
$$;

-- Where.
select results_eq(
  'select pg_temp.said(0, 100)', array['/channels/101/messages 1: []'], 'a level-up is announced'
);
delete from leveling.member;
select tests.clear_effects();
select tests.set_xp(5, 90);
select tests.say(5, '2026-01-01 10:00Z', channel_id => 102);
select results_eq(
  'select pg_temp.posts()', array['/channels/102/messages 1: []'],
  'here: in the channel where it was earned'
);
select results_eq(
  'select pg_temp.said(0, 100)', array['/channels/102/messages 1: []'],
  'granted, in the channel where the member last earned'
);
select tests.configure('leveling.announce_channel_id', '103');
select tests.configure('leveling.announce', 'channel');
select results_eq(
  'select pg_temp.said(0, 100)', array['/channels/103/messages 1: []'],
  'channel: in the channel set for it'
);
select tests.configure('leveling.announce', 'dm');
select results_eq(
  'select pg_temp.said(0, 100)', array['/channels/@dm/messages 1: []'], 'dm: in a direct message'
);
select is((select e.recipient_id from outbox.effect e where e.method = 'POST'), 5::bigint, 'to the member');
select tests.configure('leveling.announce', 'off');
select is_empty('select pg_temp.said(0, 100)', 'off: nowhere');
select tests.configure('leveling.announce', null);

-- Who is pinged.
select tests.configure('leveling.announce_template', '<@7> <@&201> {member} {role}');
select tests.configure('leveling.announce_channel_id', null);
select results_eq(
  'select pg_temp.said(0, 100)', array['/channels/102/messages <@7> <@&201> <@5>'],
  'the template is the guild''s own'
);
select is(
  (select e.body -> 'allowed_mentions' from outbox.effect e), '{"parse": [], "users": ["5"]}'::jsonb,
  'whatever it names, only the member is pinged'
);
select tests.configure('leveling.announce_template', null);
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 1);
do $$ begin perform pg_temp.said(0, 100); end $$;
select is(
  (select e.facts from outbox.effect e where e.card is not null),
  '{"member_id": 5, "level": 1, "xp": 100, "role_ids": [201, 202], "text": null, "picture": false}',
  'of a guild that wrote none the card is told what there is to say'
);
select tests.configure('leveling.level_up_picture', 'on');
do $$ begin perform pg_temp.said(0, 100); end $$;
select is(
  (select e.facts -> 'picture' from outbox.effect e where e.card is not null), 'true', 'and whether a picture goes with it'
);
delete from leveling.reward;
select tests.configure('leveling.announce_template', '{xp} XP make {member} level {level}');
select results_eq(
  'select pg_temp.said(0, 420)', array['/channels/102/messages 420 XP make <@5> level 2'],
  'its placeholders are filled'
);
select tests.configure('leveling.announce_template', repeat('{member}', 250));
select is(
  (select length(s) - length('/channels/102/messages ') from pg_temp.said(0, 100) s), 1000,
  'even one of nothing but placeholders'
);
delete from leveling.member;
select tests.configure('leveling.announce_template', 'level {level}');

-- Which.
select results_eq(
  'select pg_temp.said(0, 10000)', array['/channels/101/messages level 10'],
  'a leap over ten levels is one announcement'
);
select is_empty('select pg_temp.said(10000, 400)', 'a level that is lost is none');
select is_empty('select pg_temp.said(400, 899)', 'XP within a level are none');

select tests.configure('leveling.announce_min_level', '5');
select is_empty('select pg_temp.said(0, 1600)', 'below the lowest level to tell there is none');
select results_eq('select pg_temp.said(1600, 2500)', array['/channels/101/messages level 5'], 'at it there is');
select tests.configure('leveling.announce_min_level', null);

select tests.configure('leveling.announce_every', '5');
select is_empty('select pg_temp.said(0, 1600)', 'every 5: not level 4');
select results_eq('select pg_temp.said(1600, 2500)', array['/channels/101/messages level 5'], 'but level 5');
select is_empty('select pg_temp.said(2500, 3600)', 'not level 6');
select results_eq(
  'select pg_temp.said(1600, 4900)', array['/channels/101/messages level 7'],
  'a leap past level 5 tells the level it ends at'
);
select tests.configure('leveling.announce_every', null);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 2), (1, 202, 4);
select tests.configure('leveling.announce_rewards_only', 'true');
select tests.configure('leveling.announce_template', 'level {level}: {role}');
select is_empty('select pg_temp.said(0, 100)', 'rewards only: not a level without one');
select results_eq(
  'select pg_temp.said(100, 400)', array['/channels/101/messages level 2: <@&201>'],
  'a level with one, naming the role'
);
select is_empty('select pg_temp.said(400, 900)', 'not the level after it');
select results_eq(
  'select pg_temp.said(100, 2500)', array['/channels/101/messages level 5: <@&201> <@&202>'],
  'a leap past some names each of the roles'
);
select tests.configure('leveling.rewards_mode', 'replace');
select results_eq(
  'select pg_temp.said(100, 2500)', array['/channels/101/messages level 5: <@&202>'],
  'but only those the member really gets'
);

select tests.configure('leveling.announce_rewards_only', null);
select tests.configure('leveling.announce_template', '{role}');
select is_empty('select pg_temp.said(2500, 3600)', 'an announcement of which nothing is left is not sent');
select results_eq(
  'select pg_temp.said(0, 1600)', array['/channels/101/messages <@&202>'], 'of which a role is left, it is'
);

-- Until when.
select ok(
  (select bool_and(e.expires_at = now() + interval '1 day') from outbox.effect e where e.method = 'POST'),
  'after a day it is not news any more'
);

select * from finish();
rollback;
