-- Deploy guildkeeper:stats/_note_read to pg

begin;
set local role guildkeeper_owner;

create function stats._note_read(guild_id bigint, since timestamptz, until timestamptz, reach interval)
returns void
language sql
as $$
  update stats.gap g
  set unread_until = greatest(g.from_at, g.until_at - _note_read.reach)
  where g.guild_id = _note_read.guild_id
    and g.until_at > _note_read.since
    and g.until_at <= _note_read.until
    and g.unread_until > greatest(g.from_at, g.until_at - _note_read.reach);
$$;

comment on function stats._note_read is
'Of the gaps that ended between two times, what was written in the last `reach` of each has been read from the channels'' history:
no message of it is missing any more.';

commit;
