-- Deploy guildkeeper:tickets/_note_missing to pg

begin;
set local role guildkeeper_owner;

create function tickets._note_missing(ticket tickets.ticket, messages tickets.told_message[], until bigint, at timestamptz)
returns void
language sql
as $$
  update tickets.message m
  set deleted_at = _note_missing.at
  where m.guild_id = (_note_missing.ticket).guild_id
    and m.number = (_note_missing.ticket).number
    and m.message_id > (_note_missing.ticket).history_after
    and m.message_id <= _note_missing.until
    and m.deleted_at is null
    -- What was said in an earlier room is not there.
    and m.at >= (_note_missing.ticket).room_at
    and m.message_id <> all (array(select t.message_id from unnest(_note_missing.messages) t));
$$;

comment on function tickets._note_missing is
'Messages that were heard, and that a page of the history up to `until` does not have any more: somebody deleted them.';

commit;
