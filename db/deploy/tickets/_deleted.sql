-- Deploy guildkeeper:tickets/_deleted to pg

begin;
set local role guildkeeper_owner;

create function tickets._deleted(guild_id bigint, message_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
begin
  perform tickets._attend(_deleted.guild_id, n.number)
  from (
    select distinct h.number
    from tickets.inbox h
    where h.guild_id = _deleted.guild_id and h.message_id = any (_deleted.message_ids)
    order by h.number
  ) n;
  update tickets.message m
  set deleted_at = _deleted.at
  from tickets.ticket t
  where m.guild_id = _deleted.guild_id
    and m.message_id = any (_deleted.message_ids)
    and m.deleted_at is null
    and t.guild_id = m.guild_id
    and t.number = m.number
    -- What goes with its room is not what somebody took back.
    and t.state in ('open', 'closed');
end;
$$;

comment on function tickets._deleted is 'Messages in the rooms of tickets were deleted: they stay in the transcript, marked.';

commit;
