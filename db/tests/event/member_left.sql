-- Specification of event.member_left: somebody leaves; what they earned stays.

begin;
select plan(11);
\ir ../../fixtures/guild.sql

select tests.set_xp(501, 400);
select tests.clear_effects();
do $$ begin perform event.member_joined(1, 501, false, '2026-01-05 12:00Z', '{201}', null, '2026-01-05 12:00Z'); end $$;
create function pg_temp.leave(
  key text default 's 1', at text default '2026-01-05 13:00Z', member_id bigint default 501, guild_id bigint default 1
) returns void language sql as $$ select event.member_left(guild_id, member_id, false, key, at::timestamptz) $$;
create function pg_temp.left_at(member_id bigint default 501) returns timestamptz language sql as $$
  select m.left_at from app.member m where m.guild_id = 1 and m.member_id = left_at.member_id
$$;

select pg_temp.leave();
select is(pg_temp.left_at(), '2026-01-05 13:00Z', 'it is known since when');
select is((select role_ids from app.member), '{}', 'they wear no roles any more');
select is((select joined_at from app.member), '2026-01-05 12:00Z', 'when they had come stays known');
select is(tests.xp(501), 400::bigint, 'and so does what they earned');
select is_empty('select * from tests.effects()', 'Discord is told nothing');
select pg_temp.leave('s 2', '2026-01-05 13:30Z');
select is(pg_temp.left_at(), '2026-01-05 13:00Z', 'who has left cannot leave again');

do $$ begin perform event.member_joined(1, 501, false, '2026-01-05 14:00Z', '{}', null, '2026-01-05 14:00Z'); end $$;
select pg_temp.leave('s 1', '2026-01-05 15:00Z');
select is(pg_temp.left_at(), null, 'the same event again, after they came back, is the old leave');
select pg_temp.leave('s 3', '2026-01-05 13:59Z');
select is(pg_temp.left_at(), null, 'and so is an older word');
select pg_temp.leave('s 4', member_id => 777);
select is(pg_temp.left_at(777), '2026-01-05 13:00Z', 'somebody unknown so far is known to have left');
select lives_ok('select pg_temp.leave(guild_id => 99)', 'a guild nobody registered is passed over');
select function_privs_are(
  'event', 'member_left', '{bigint,bigint,boolean,text,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
