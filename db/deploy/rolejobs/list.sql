-- Deploy guildkeeper:rolejobs/list to pg

begin;
set local role guildkeeper_owner;

create type rolejobs.jobs_row as (job rolejobs.job_row, page bigint, pages bigint);
comment on type rolejobs.jobs_row is 'A bulk job, and which page of how many this is.';

create function rolejobs.list(guild_id bigint, page bigint default 1, page_size integer default 10)
returns setof rolejobs.jobs_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_pages bigint;
  v_page bigint;
begin
  perform app._require_guild(list.guild_id);
  perform app._require_page(list.page, list.page_size);
  select greatest((count(*) + list.page_size - 1) / list.page_size, 1) into strict v_pages
  from rolejobs.job b
  where b.guild_id = list.guild_id;
  v_page := least(list.page, v_pages);

  return query
  select rolejobs._job_row(b), v_page, v_pages
  from rolejobs.job b
  where b.guild_id = list.guild_id
  order by b.number desc
  offset (v_page - 1) * list.page_size
  limit list.page_size;
end;
$$;

comment on function rolejobs.list is
'The bulk jobs of a guild, the latest first, a page of 1 to 100; a page past the end is the last one. Refuses: U0GLD, U0PAG,
U0SIZ.';

grant usage on type rolejobs.jobs_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function rolejobs.list to guildkeeper_bot, guildkeeper_admin;

commit;
