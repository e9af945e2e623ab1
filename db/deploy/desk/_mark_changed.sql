-- Deploy guildkeeper:desk/_mark_changed to pg

begin;
set local role guildkeeper_owner;

create function desk._mark_changed(guild_id bigint, type_number integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform from desk.type y
  where y.guild_id = _mark_changed.guild_id
    and (_mark_changed.type_number is null or y.number = _mark_changed.type_number)
  order by y.number
  for no key update;
  update desk.type y
  set changed_at = _mark_changed.at
  where y.guild_id = _mark_changed.guild_id
    and (_mark_changed.type_number is null or y.number = _mark_changed.type_number);
end;
$$;

comment on function desk._mark_changed is
'A type, or (null) each of them, is set up differently: its options, when staff are there, or how soon they should answer. Its
tickets hear of that.';

commit;
