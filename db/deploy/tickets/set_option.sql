-- Deploy guildkeeper:tickets/set_option to pg

begin;
set local role guildkeeper_owner;

create function tickets.set_option(
  guild_id bigint,
  type text,
  option text,
  value jsonb,
  agreed boolean default true,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns config.setting
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_option config.setting;
  v_effects jsonb;
  v_type text := set_option.type;
begin
  perform app._require_guild(set_option.guild_id);
  if not set_option.agreed then
    perform desk._require_lead(set_option.guild_id, set_option.actor_id, facts);
    v_effects := tickets._foreseen(set_option.guild_id, v_type, set_option.option, set_option.value, set_option.at);
  end if;
  if v_effects is null then
    -- By its number: it may be its name that changes.
    v_type := (
      desk.set_type(
        set_option.guild_id, v_type, jsonb_build_object(coalesce(set_option.option, 'null'), set_option.value),
        set_option.actor_id, set_option.key, facts, set_option.at
      )
    ).number::text;
  end if;
  select o.* into strict v_option
  from desk.type_options(set_option.guild_id, v_type) o
  where split_part(o.key, '.', 3) = set_option.option;
  v_option.effects := v_effects;
  return v_option;
end;
$$;

comment on function tickets.set_option is
'Sets one option of a type of tickets (warn_after) and returns it as it is now; null sets the default again. What would warn
openers and close their tickets by itself is rehearsed where it was not `agreed` to: then nothing is set, and effects say what
it would do: `closing`, how many tickets, the first ten as `tickets`, and `value`, to agree to.
Refuses what desk.set_type does.';

grant execute on function tickets.set_option to guildkeeper_bot, guildkeeper_admin;

commit;
