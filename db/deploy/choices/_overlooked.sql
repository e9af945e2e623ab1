-- Deploy guildkeeper:choices/_overlooked to pg

begin;
set local role guildkeeper_owner;

create function choices._overlooked(guild_id bigint)
returns setof choices.waiting
language sql stable
as $$
  select w.*
  from (
    select distinct on (q.menu, q.option) q.*
    from choices.waiting q
    where q.guild_id = _overlooked.guild_id
    order by q.menu, q.option, q.since, q.member_id
  ) w
  join menus._known_options(_overlooked.guild_id) o on o.menu = w.menu and o.number = w.option
  where (o.cap is null or choices._taken(o) < o.cap)
    and not exists (
      select from choices.choice c
      where c.guild_id = w.guild_id and c.menu = w.menu and c.option = w.option
        and outbox._is_scheduled(c.guild_id, format('choices._fill %s %s %s', c.menu, c.option, c.member_id))
    )
    and not outbox._is_scheduled(w.guild_id, format('choices._fill %s %s %s', w.menu, w.option, w.member_id))
    and not outbox._is_scheduled(w.guild_id, format('choices._fill %s %s 0', w.menu, w.option));
$$;

comment on function choices._overlooked is 'Who waits for a place that is free, and nobody is going to look: there must be none.';

commit;
