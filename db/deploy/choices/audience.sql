-- Deploy guildkeeper:choices/audience to pg

begin;
set local role guildkeeper_owner;

create type choices.audience_row as (members bigint, may bigint, holders bigint, outside bigint);
comment on type choices.audience_row is
'The people of a guild, how many of them may choose, how many hold something there, and how many of these could not choose it
again.';
grant usage on type choices.audience_row to guildkeeper_bot, guildkeeper_admin;

create function choices.audience(guild_id bigint, menu bigint, option integer default 0, at timestamptz default now())
returns choices.audience_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v choices.audience_row;
begin
  perform app._require_guild(audience.guild_id);
  perform menus._find_menu(audience.guild_id, audience.menu);
  if audience.option <> 0 then
    perform menus._find_option(audience.guild_id, audience.menu, audience.option);
  end if;
  select
    count(*), count(*) filter (where p.may), count(h.member_id), count(h.member_id) filter (where not p.may)
  into strict v
  from menus._people(audience.guild_id, audience.menu, audience.option, audience.at) p
  left join (
    select distinct c.member_id
    from choices.choice c
    where c.guild_id = audience.guild_id and c.menu = audience.menu and audience.option in (0, c.option) and c.role_ids <> '{}'
  ) h on h.member_id = p.member_id;
  return v;
end;
$$;

comment on function choices.audience is
'What the requirements of a menu (option 0), or of one of its options, come to among the members that are known: how many may
choose, as far as roles and levels go, and how many have it who could not choose it again (they keep it). Refuses: U0GLD, U0MNU,
U0OPT.';

grant execute on function choices.audience to guildkeeper_bot, guildkeeper_admin;

commit;
