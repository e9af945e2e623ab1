-- Deploy guildkeeper:roles/job to pg

begin;
set local role guildkeeper_owner;

create function roles.job(guild_id bigint, number bigint default null)
returns roles.job_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_bulk roles.bulk;
begin
  perform app._require_guild(job.guild_id);
  select b.* into v_bulk
  from roles.bulk b
  where b.guild_id = job.guild_id and b.number = coalesce(job.number, b.number)
  order by b.number desc
  limit 1;
  if not found then
    perform app._refuse('unknown_job', coalesce(job.number::text, '1'));
  end if;
  return roles._job_row(v_bulk);
end;
$$;

comment on function roles.job is 'How far a bulk job is (null: the latest). Refuses: U0GLD, U0NJB there is none.';

grant execute on function roles.job to guildkeeper_bot, guildkeeper_admin;

commit;
