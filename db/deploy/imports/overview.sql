-- Deploy guildkeeper:imports/overview to pg

begin;
set local role guildkeeper_owner;

create function imports.overview(
  guild_id bigint,
  number bigint default null,
  keep text default 'level',
  viewer_id bigint default null
)
returns imports.outlook
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_batch imports.batch;
begin
  perform app._require_guild(overview.guild_id);
  perform imports._require_owner(overview.guild_id, overview.viewer_id);
  perform imports._require_keep(overview.keep);
  select b.* into v_batch
  from imports.batch b
  where b.guild_id = overview.guild_id and (overview.number is null or b.number = overview.number)
  order by b.number desc
  limit 1;
  if not found then
    perform app._refuse('unknown_import', coalesce(overview.number, 0)::text);
  end if;
  return imports._outlook(v_batch, overview.keep);
end;
$$;

comment on function imports.overview is
'An import in numbers, the last one where no number is given: what imports.commit would do now, or how far it is. Refuses: U0GLD,
U0WHO, U0IMO, U0IMC, U0IMP.';

grant usage on type imports.outlook to guildkeeper_bot, guildkeeper_admin;
grant execute on function imports.overview to guildkeeper_bot, guildkeeper_admin;

commit;
