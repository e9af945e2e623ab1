-- Deploy guildkeeper:income/_require_claim_name to pg

begin;
set local role guildkeeper_owner;

create function income._require_claim_name(guild_id bigint, name text)
returns text
language plpgsql
as $$
declare
  -- daily and work are there besides, and Discord suggests 25.
  c_most constant integer := 23;
  v_name text := btrim(_require_claim_name.name);
begin
  if v_name is null or v_name !~ '^\S([^\n]*\S)?$' or not app._is_plain_text(v_name, 32) or lower(v_name) in ('daily', 'work')
  then
    perform app._refuse('invalid_claim_name', coalesce(left(_require_claim_name.name, 100), ''));
  end if;

  -- Two who make the last one at once: the second waits here.
  perform from income.settings s where s.guild_id = _require_claim_name.guild_id for no key update;
  if (
    select count(*) from income.timed_claim c where c.guild_id = _require_claim_name.guild_id and lower(c.name) <> lower(v_name)
  ) >= c_most then
    perform app._refuse('too_many_claims', c_most::text);
  end if;
  -- As it was written first: by that name it is known when members claimed it last, also where it was removed since.
  return coalesce(
    (select c.name from income.timed_claim c where c.guild_id = _require_claim_name.guild_id and lower(c.name) = lower(v_name)),
    (
      select s.claim
      from income.claim_state s
      where s.guild_id = _require_claim_name.guild_id and lower(s.claim) = lower(v_name)
      limit 1
    ),
    v_name
  );
end;
$$;

comment on function income._require_claim_name is
'The name of a claim that is to be made or changed: as the one is written that has it in any case, or had it; refuses one that
is not allowed (U0CLN), and one more than there may be (U0CLX).';

commit;
