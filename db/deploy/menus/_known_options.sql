-- Deploy guildkeeper:menus/_known_options to pg

begin;
set local role guildkeeper_owner;

create function menus._known_options(guild_id bigint)
returns setof menus.option_facts
language sql stable
as $$
  select o.guild_id, o.menu, o.number, o.role_ids, o.emoji, o.emoji_key, o.emoji_gone, o.label, o.description, o.price,
    o.duration, o.cap, o.place, o.removed_at
  from menus.option o
  where o.guild_id = _known_options.guild_id;
$$;

comment on function menus._known_options is
'The options of all menus of a guild, those that were removed among them. It is inlined: who asks for one finds it by its index.';

commit;
