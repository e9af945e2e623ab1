-- Deploy guildkeeper:economy/_require_claim to pg
-- requires: economy/timed_claim app/_refuse

begin;
set local role guildkeeper_owner;

create function economy._require_claim(guild_id bigint, name text)
returns economy.timed_claim
language plpgsql stable
as $$
declare
  v_claim economy.timed_claim;
begin
  select c.* into v_claim
  from economy.timed_claim c
  where c.guild_id = _require_claim.guild_id and c.name = _require_claim.name;
  if not found then
    perform app._refuse('U0CLM', coalesce(left(_require_claim.name, 40), 'null'));
  end if;
  return v_claim;
end;
$$;

comment on function economy._require_claim(bigint, text) is 'A claim that the moderators made; refuses one they did not (U0CLM).';

commit;
