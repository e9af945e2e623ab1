-- Deploy guildkeeper:rolejobs/details to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.details(guild_id bigint, number bigint default null)
returns rolejobs.job_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_job rolejobs.job;
begin
  perform app._require_guild(details.guild_id);
  select b.* into v_job
  from rolejobs.job b
  where b.guild_id = details.guild_id and b.number = coalesce(details.number, b.number)
  order by b.number desc
  limit 1;
  if not found then
    perform app._refuse('unknown_job', coalesce(details.number::text, '1'));
  end if;
  return rolejobs._job_row(v_job);
end;
$$;

comment on function rolejobs.details is 'How far a bulk job is (null: the latest). Refuses: U0GLD, U0NJB there is none.';

grant execute on function rolejobs.details to guildkeeper_bot, guildkeeper_admin;

commit;
