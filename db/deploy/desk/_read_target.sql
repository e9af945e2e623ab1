-- Deploy guildkeeper:desk/_read_target to pg

begin;
set local role guildkeeper_owner;

create function desk._read_target(typed text)
returns interval
language plpgsql stable
as $$
begin
  if nullif(btrim(_read_target.typed), '') is null then
    return null;
  end if;
  return app._require_duration(_read_target.typed, '1 minute', '8760 hours');
end;
$$;

comment on function desk._read_target is 'A target that somebody typed; nothing is none. Refuses what is no duration (U0DUR).';

commit;
