-- Deploy guildkeeper:choices/_forget_reactions to pg

begin;
set local role guildkeeper_owner;

create function choices._forget_reactions(guild_id bigint, menu bigint, option integer)
returns void
language sql
as $$
  update choices.choice c
  set reactions = 0
  where c.guild_id = _forget_reactions.guild_id
    and c.menu = _forget_reactions.menu
    and c.option = coalesce(_forget_reactions.option, c.option)
    and c.reactions > 0;
$$;

comment on function choices._forget_reactions is
'All reactions of members on a menu (option null), or with one emoji, are gone: they keep their roles.';

commit;
