-- Deploy guildkeeper:desk/health to pg

begin;
set local role guildkeeper_owner;

create function desk.health(guild_id bigint, viewer_id bigint default null, facts desk.facts default null)
returns setof desk.fault
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(health.guild_id);
  perform desk._require_lead(health.guild_id, viewer_id, facts);
  return query
  select f.* from desk._lacking(health.guild_id) f
  union all
  select f.*
  from desk.type y
  cross join lateral desk._faults(y) f
  where y.guild_id = health.guild_id and y.removed_at is null
  union all
  select null::integer, p.name, case when c.channel_id is null then 'panel_not_posted' else 'panel_not_taken' end,
    case when c.channel_id is not null then p.error end
  from desk.panel p
  left join app.channel c on c.guild_id = p.guild_id and c.channel_id = p.channel_id and c.deleted_at is null
  where p.guild_id = health.guild_id and (c.channel_id is null or p.error is not null);
end;
$$;

comment on function desk.health is
'What is in the way of a guild''s tickets: lacks_permission (which), hears_no_text and hears_no_members (what the bot''s owner has
not allowed in Discord''s developer portal); of a type: no_staff, role_deleted, place_gone, no_panel; of a panel:
panel_not_posted, panel_not_taken (what Discord answered). No rows is sound. For those who run the tickets; null is an
operator. Refuses: U0GLD, U0TLD.';

grant execute on function desk.health to guildkeeper_bot, guildkeeper_admin;

commit;
