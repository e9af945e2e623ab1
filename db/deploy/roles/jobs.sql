-- Deploy guildkeeper:roles/jobs to pg

begin;
set local role guildkeeper_owner;

create type roles.jobs_row as (job roles.job_row, page bigint, pages bigint);
comment on type roles.jobs_row is 'A bulk job, and which page of how many this is.';

create function roles.jobs(guild_id bigint, page bigint default 1, page_size integer default 10)
returns setof roles.jobs_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_pages bigint;
  v_page bigint;
begin
  perform app._require_guild(jobs.guild_id);
  perform app._require_page(jobs.page, jobs.page_size);
  select greatest((count(*) + jobs.page_size - 1) / jobs.page_size, 1) into strict v_pages
  from roles.bulk b
  where b.guild_id = jobs.guild_id;
  v_page := least(jobs.page, v_pages);

  return query
  select roles._job_row(b), v_page, v_pages
  from roles.bulk b
  where b.guild_id = jobs.guild_id
  order by b.number desc
  offset (v_page - 1) * jobs.page_size
  limit jobs.page_size;
end;
$$;

comment on function roles.jobs is
'The bulk jobs of a guild, the latest first, a page of 1 to 100; a page past the end is the last one. Refuses: U0GLD, U0PAG,
U0SIZ.';

grant usage on type roles.jobs_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.jobs to guildkeeper_bot, guildkeeper_admin;

commit;
