-- Deploy guildkeeper:desk/offers to pg

begin;
set local role guildkeeper_owner;

create type desk.offer_row as (number integer, name text, emoji text, description text);
comment on type desk.offer_row is 'A type of tickets as whoever opens one chooses it.';

create function desk.offers(guild_id bigint, typed text default null, is_appeal boolean default false)
returns setof desk.offer_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(offers.guild_id);
  return query
  select y.number, y.name, y.emoji, y.description
  from desk.type y
  where y.guild_id = offers.guild_id
    and y.removed_at is null
    and y.is_appeal = offers.is_appeal
    and strpos(lower(y.name), lower(coalesce(offers.typed, ''))) > 0
  order by y.number
  limit case when offers.typed is not null then 25 end;
end;
$$;

comment on function desk.offers is
'Types of tickets: those whose name contains what was typed, at most 25, Discord''s limit of autocomplete; without that all. Or
those of appeals. Refuses: U0GLD.';

grant usage on type desk.offer_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.offers to guildkeeper_bot, guildkeeper_admin;

commit;
