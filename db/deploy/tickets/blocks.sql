-- Deploy guildkeeper:tickets/blocks to pg

begin;
set local role guildkeeper_owner;

create function tickets.blocks(
  guild_id bigint, viewer_id bigint default null, facts tickets.facts default null, at timestamptz default now()
)
returns setof tickets.barred
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(blocks.guild_id);
  perform tickets._require_any_staff(blocks.guild_id, viewer_id, facts);
  return query
  select b.*
  from tickets.barred b
  where b.guild_id = blocks.guild_id and (b.until > blocks.at) is not false
  order by b.at desc, b.member_id;
end;
$$;

comment on function tickets.blocks is 'Who cannot open tickets in a guild, the newest first. Refuses: U0GLD, U0TST.';

grant execute on function tickets.blocks to guildkeeper_bot, guildkeeper_admin;

commit;
