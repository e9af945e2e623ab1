-- Deploy guildkeeper:rolejobs/rehearse_autorole to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.rehearse_autorole(guild_id bigint, role_id bigint, audience text default 'people')
returns rolejobs.rehearsal
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_filter rolejobs.filter;
begin
  perform app._require_guild(rehearse_autorole.guild_id);
  perform roles._require_audience(rehearse_autorole.audience);
  perform app._require_role(rehearse_autorole.guild_id, rehearse_autorole.role_id);

  v_filter.bots := case rehearse_autorole.audience when 'people' then false when 'bots' then true end;
  return rolejobs._rehearse(rehearse_autorole.guild_id, 'give', rehearse_autorole.role_id, v_filter);
end;
$$;

comment on function rolejobs.rehearse_autorole is
'Who would wear a role if everybody had got it who is here: how many of those known to be here lack it, and who first. A job
with the same filter gives it to them. Refuses: U0GLD, U0AUD, U0ROL.';

grant execute on function rolejobs.rehearse_autorole to guildkeeper_bot, guildkeeper_admin;

commit;
