-- Deploy guildkeeper:desk/blocks to pg

begin;
set local role guildkeeper_owner;

create type desk.block_row as (
  member_id bigint,
  until timestamptz,
  reason text,
  actor_id bigint,
  at timestamptz,
  page bigint,
  pages bigint
);
comment on type desk.block_row is 'Who cannot open tickets: until when (null: for good), why, by whom and since when.';

create function desk.blocks(
  guild_id bigint,
  viewer_id bigint default null,
  facts desk.facts default null,
  page bigint default 1,
  page_size integer default 20,
  at timestamptz default now()
)
returns setof desk.block_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_pages bigint;
  v_page bigint;
begin
  perform app._require_guild(blocks.guild_id);
  perform app._require_page(blocks.page, blocks.page_size);
  perform desk._require_any_staff(blocks.guild_id, viewer_id, facts);
  select (count(*) + blocks.page_size - 1) / blocks.page_size into strict v_pages
  from desk.barred b
  where b.guild_id = blocks.guild_id and (b.until > blocks.at) is not false;
  v_page := least(blocks.page, v_pages);

  return query
  select b.member_id, b.until, b.reason, b.actor_id, b.at, v_page, v_pages
  from desk.barred b
  where b.guild_id = blocks.guild_id and (b.until > blocks.at) is not false
  order by b.at desc, b.member_id
  limit blocks.page_size offset greatest(v_page - 1, 0) * blocks.page_size;
end;
$$;

comment on function desk.blocks is
'A page of who cannot open tickets in a guild, the newest first; a page after the last is the last.
Refuses: U0GLD, U0PAG, U0SIZ, U0TST.';

grant usage on type desk.block_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.blocks to guildkeeper_bot, guildkeeper_admin;

commit;
