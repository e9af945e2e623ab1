-- Deploy guildkeeper:choices/_places to pg

begin;
set local role guildkeeper_owner;

create function choices._places(guild_id bigint, reactions app.reaction[])
returns setof menus.place
language plpgsql stable
as $$
begin
  return query
  select distinct o.menu, o.number
  from unnest(_places.reactions) r
  join menus._known_menus(_places.guild_id) m on m.message_id = r.message_id and m.removed_at is null
  join menus._known_options(_places.guild_id) o
    on o.menu = m.number and o.emoji_key = menus._emoji_key(r.emoji) and o.removed_at is null;
end;
$$;

comment on function choices._places is 'The options that these reactions are about.';

commit;
