-- Deploy guildkeeper:moderation/_require_case to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_case(guild_id bigint, number bigint)
returns moderation.case
language plpgsql stable
as $$
declare
  v_case moderation.case;
begin
  select c.* into v_case
  from moderation.case c
  where c.guild_id = _require_case.guild_id and c.number = _require_case.number;

  if not found then
    perform app._refuse('unknown_case', coalesce(_require_case.number::text, 'null'));
  end if;
  return v_case;
end;
$$;

comment on function moderation._require_case is
'The case of this guild with that number; refuses one that does not exist (U0CAS). Each guild has numbers of its own.';

commit;
