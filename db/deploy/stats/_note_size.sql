-- Deploy guildkeeper:stats/_note_size to pg

begin;
set local role guildkeeper_owner;

create function stats._note_size(guild_id bigint, members integer, online integer, at timestamptz)
returns void
language sql
as $$
  insert into stats.size (guild_id, at, members, online)
  select g.guild_id, date_trunc('hour', _note_size.at, 'UTC'), _note_size.members, _note_size.online
  from app.guild g
  where g.guild_id = _note_size.guild_id
  on conflict on constraint size_pkey do update set members = excluded.members, online = excluded.online;
$$;

comment on function stats._note_size is 'Keeps Discord''s approximate counts of this hour; the last ones it names count.';

commit;
