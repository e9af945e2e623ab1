-- Deploy guildkeeper:menus/_tell_taken to pg

begin;
set local role guildkeeper_owner;

create function menus._tell_taken(guild_id bigint, menu bigint, option integer, taken bigint)
returns void
language sql
as $$
  update menus.option o
  set taken = _tell_taken.taken
  where o.guild_id = _tell_taken.guild_id
    and o.menu = _tell_taken.menu
    and o.number = _tell_taken.option
    and o.taken <> _tell_taken.taken;
$$;

comment on function menus._tell_taken is
'How many hold an option with a cap now: its message is to show that. Who counts it, and when, is not for menus to know.';

commit;
