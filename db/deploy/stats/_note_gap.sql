-- Deploy guildkeeper:stats/_note_gap to pg

begin;
set local role guildkeeper_owner;

create function stats._note_gap(guild_id bigint, since timestamptz, until timestamptz)
returns void
language sql
as $$
  insert into stats.gap as g (guild_id, from_at, until_at, unread_until)
  select p.guild_id, _note_gap.since, _note_gap.until, _note_gap.until
  from stats.progress p
  where p.guild_id = _note_gap.guild_id and _note_gap.since < _note_gap.until
  on conflict on constraint gap_pkey do update
  set until_at = greatest(g.until_at, excluded.until_at), unread_until = greatest(g.unread_until, excluded.unread_until);
$$;

comment on function stats._note_gap is 'Keeps that nobody listened to a guild for a while. Told again it is the same.';

commit;
