-- Deploy guildkeeper:choices/_maintain to pg

begin;
set local role guildkeeper_owner;

create function choices._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with waited as (
    delete from choices.waiting w
    using choices.settings s
    where w.guild_id = _maintain.guild_id
      and s.guild_id = w.guild_id
      and (w.menu, w.option, w.member_id) in (
        select q.menu, q.option, q.member_id
        from choices.waiting q
        where q.guild_id = _maintain.guild_id and q.since < _maintain.at - s.keep_waiting
        order by q.since
        limit _maintain.most
      )
    returning 1
  ),
  idle as (
    delete from choices.choice c
    where c.guild_id = _maintain.guild_id
      and (c.menu, c.option, c.member_id) in (
        select i.menu, i.option, i.member_id
        from choices.choice i
        join menus._known_menus(_maintain.guild_id) m on m.number = i.menu
        where i.guild_id = _maintain.guild_id
          and i.role_ids = '{}'
          and i.reactions = 0
          and (i.paid_until is null or i.paid_until < _maintain.at)
          and m.mode <> 'binding'
          and greatest(i.chosen_at, i.heard_at) < _maintain.at - interval '7 days'
        limit _maintain.most
      )
    returning 1
  )
  select (select count(*) from waited) + (select count(*) from idle);
$$;

comment on function choices._maintain is
'Forgets who has waited as long as the setting keep_waiting says, and choices of which nothing is left for a week, at most
`most` of each; returns how many. That a binding choice was made is never forgotten.';

commit;
