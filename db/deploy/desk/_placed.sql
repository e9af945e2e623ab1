-- Deploy guildkeeper:desk/_placed to pg

begin;
set local role guildkeeper_owner;

create function desk._placed(type desk.type, options jsonb)
returns desk.type
language plpgsql stable
as $$
declare
  v_type desk.type := _placed.type;
  v_kind integer;
begin
  select c.kind into v_kind from app.channel c where c.guild_id = v_type.guild_id and c.channel_id = v_type.parent_id;
  if _placed.options ? 'parent_id' and not _placed.options ? 'room' and v_kind in (0, 4) then
    v_type.room := case v_kind when 0 then 'thread' else 'channel' end;
  elsif _placed.options ? 'room' and not _placed.options ? 'parent_id' and v_type.room = 'channel' and v_kind = 0 then
    v_type.parent_id := null;
  end if;
  if v_type.room = 'thread' and not _placed.options ? 'overflow_id' then
    v_type.overflow_id := null;
  end if;
  return v_type;
end;
$$;

comment on function desk._placed is
'A type of tickets whose rooms are what fits the place that was chosen for them: channels in a category, threads in a text
channel; who chooses channels after all leaves that text channel. Only what nobody chose follows.';

commit;
