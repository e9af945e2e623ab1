-- Deploy guildkeeper:menus/_known_menus to pg

begin;
set local role guildkeeper_owner;

create function menus._known_menus(guild_id bigint)
returns setof menus.menu_facts
language sql stable
as $$
  select m.guild_id, m.number, m.kind, m.mode, m.title, m.text, m.group_number, m.fewest, m.most, m.duration, m.channel_id,
    m.message_id, m.removed_at
  from menus.menu m
  where m.guild_id = _known_menus.guild_id;
$$;

comment on function menus._known_menus is
'The menus of a guild, those that were removed among them. It is inlined: who asks for one finds it by its index.';

commit;
