-- Specification of leveling._level_changed: roles and announcement follow the level, whoever changed it.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 3);

-- By writing.
select tests.set_xp(5, 95);
select tests.say(5, '2026-01-01 10:00Z');
select results_eq(
  'select tests.effects()',
  array['PUT /guilds/1/members/5/roles/201', 'POST /channels/101/messages leveling.level_up'],
  'a message that makes a level gives its role and announces it'
);
select tests.say(5, '2026-01-01 10:00Z');
select tests.say(5, '2026-01-01 10:02Z');
select is(
  (select count(*) from tests.effects()), 2::bigint, 'once: not again with the next message, nor with the same one'
);

-- A batch that leaps.
select tests.clear_effects();
select event.messages(array_agg(tests.message(6, '2026-01-01 10:00Z'::timestamptz + n * interval '1 minute')))
from generate_series(1, 50) as n;
select is(tests.level(6), 3, 'a batch of an hour''s messages makes three levels');
select results_eq(
  'select tests.effects()',
  array['PUT /guilds/1/members/6/roles/201', 'PUT /guilds/1/members/6/roles/202',
    'POST /channels/101/messages leveling.level_up'],
  'both roles are given, and one announcement made'
);

-- By hand.
select tests.clear_effects();
insert into leveling.member (guild_id, member_id, xp) values (1, 7, 100);
select results_eq(
  'select tests.effects()',
  array['PUT /guilds/1/members/7/roles/201', 'POST /channels/101/messages leveling.level_up'],
  'a member inserted by hand gets what their XP make'
);
select tests.clear_effects();
update leveling.member set xp = 950 where member_id = 7;
select results_eq(
  'select tests.effects()',
  array['PUT /guilds/1/members/7/roles/202', 'POST /channels/101/messages leveling.level_up'],
  'an update by hand gives the rest'
);
select tests.clear_effects();
update leveling.member set xp = 150 where member_id = 7;
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/7/roles/202'], 'downwards it takes roles, silently'
);
select tests.clear_effects();
delete from leveling.member where member_id = 7;
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/7/roles/201'], 'a member deleted by hand loses the last'
);
select tests.clear_effects();
update leveling.member set xp = xp + 1000 where guild_id = 1;
select is(
  (select count(*) from tests.effects() e where e like 'POST%'), 2::bigint,
  'one statement over many members announces each of them'
);
insert into leveling.member (guild_id, member_id, xp) values (1, 8, 99);
select is_empty($$select from tests.effects() e where e like '%/8/%'$$, 'a member at level 0 gets nothing');

select tests.clear_effects();
select tests.set_xp(5, 450, guild_id => 2);
select results_eq(
  'select guild_id, path from outbox.effect', $$values (2::bigint, '/channels/121/messages')$$,
  'the rewards of one guild are not another''s'
);

-- A whole guild that goes.
select lives_ok('delete from app.guild where guild_id = 1', 'a guild can be deleted with all its members');
select is_empty('select from leveling.member where guild_id = 1', 'none is left');

select * from finish();
rollback;
