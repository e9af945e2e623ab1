-- Deploy guildkeeper:income/_require_claim to pg

begin;
set local role guildkeeper_owner;

create function income._require_claim(guild_id bigint, name text)
returns income.timed_claim
language plpgsql stable
as $$
declare
  v_claim income.timed_claim;
begin
  select c.* into v_claim
  from income.timed_claim c
  where c.guild_id = _require_claim.guild_id and lower(c.name) = lower(btrim(_require_claim.name));
  if not found then
    perform app._refuse('unknown_claim', coalesce(left(_require_claim.name, 40), 'null'));
  end if;
  return v_claim;
end;
$$;

comment on function income._require_claim is
'A claim that the moderators made, by its name, whatever its case; refuses one they did not (U0CLM).';

commit;
