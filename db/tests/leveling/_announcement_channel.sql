-- Specification of leveling._announcement_channel: where a level-up is told.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

-- With these settings, for a member who last earned there.
create function pg_temp.place(announce text, announce_channel_id bigint, here_id bigint)
returns bigint language sql as $$
  select leveling._announcement_channel(
    jsonb_populate_record(
      s, jsonb_build_object('announce', place.announce, 'announce_channel_id', place.announce_channel_id)
    ),
    place.here_id
  )
  from leveling.settings s where s.guild_id = 1
$$;

select is(pg_temp.place('here', null, 102), 102::bigint, 'here is where the member earned');
select is(pg_temp.place('here', 103, 102), 102::bigint, 'whatever channel is set');
select is(pg_temp.place('here', 103, null), 103::bigint, 'if that is not known, the channel that is set');
select is(pg_temp.place('here', null, null), 101::bigint, 'if none is, the system channel');
select is(pg_temp.place('channel', 103, 102), 103::bigint, 'channel is the channel that is set');
select is(pg_temp.place('channel', null, 102), 102::bigint, 'if none is, where the member earned');
select is(pg_temp.place('here', null, 121), 101::bigint, 'another guild''s channel is nowhere');

update app.channel set deleted_at = now() where guild_id = 1 and channel_id in (102, 103);
select is(pg_temp.place('here', null, 102), 101::bigint, 'a deleted channel is passed over');
select is(pg_temp.place('channel', 103, 102), 101::bigint, 'each of them');
update app.channel set deleted_at = now() where guild_id = 1;
select is(pg_temp.place('channel', 103, 102), null, 'where no channel is left, there is nowhere to tell it');

select * from finish();
rollback;
