-- Specification of event.guild_left: the bot was removed from a guild, and may come back.

begin;
select plan(9);
\ir ../../fixtures/guild.sql

do $$ begin perform leveling.give_xp(1, 501, 100); end $$;
do $$ begin perform event.guild_left(1, '2026-01-02T00:00:00Z'); end $$;
select results_eq(
  'select guild_id, left_at from app.guild order by guild_id',
  $$values (1::bigint, '2026-01-02T00:00:00Z'::timestamptz), (2, null)$$,
  'when it left is known, and other guilds are not touched'
);
select is((select m.xp from leveling.member m where m.guild_id = 1), 100::bigint, 'the data of the guild stays');
select is((select count(*) from app.role r where r.guild_id = 1 and r.deleted_at is null), 5::bigint, 'its roles, too');

do $$ begin perform event.guild_left(1, '2026-01-03T00:00:00Z'); end $$;
select is(
  (select g.left_at from app.guild g where g.guild_id = 1), '2026-01-02T00:00:00Z'::timestamptz,
  'told twice, the first time counts'
);

do $$
begin
  perform config.set(1, 'leveling.cooldown', '5 seconds'),
    event.guild_seen(1, 'First', 'en-US', 9, 8, 10, null, '{}', '{}', '2026-01-04T00:00:00Z');
end;
$$;
select is((select g.left_at from app.guild g where g.guild_id = 1), null, 'invited again, it has not left');
select is(
  (select s.cooldown from leveling.settings s where s.guild_id = 1), '5 seconds'::interval, 'and finds its settings'
);
select is((select m.xp from leveling.member m where m.guild_id = 1), 100::bigint, 'and its members'' XP');

select lives_ok('select event.guild_left(3)', 'a guild nobody registered is no news');
select function_privs_are(
  'event', 'guild_left', '{bigint,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
