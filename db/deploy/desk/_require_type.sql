-- Deploy guildkeeper:desk/_require_type to pg

begin;
set local role guildkeeper_owner;

create function desk._require_type(guild_id bigint, type text)
returns desk.type
language plpgsql stable
as $$
declare
  v_type desk.type;
begin
  select y.* into v_type
  from desk.type y
  where y.guild_id = _require_type.guild_id
    and y.removed_at is null
    and (
      y.number = substring(btrim(_require_type.type) from '^#?(\d{1,9})$')::integer
      or lower(y.name) = lower(btrim(_require_type.type))
    );
  if not found then
    perform app._refuse('unknown_ticket_type', coalesce(left(_require_type.type, 80), 'null'));
  end if;
  return v_type;
end;
$$;

comment on function desk._require_type is
'The type of tickets of a number (3, #3) or name, whatever its case; refuses one that there is not, or is not any more (U0TTY).';

commit;
