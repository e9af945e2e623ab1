-- Deploy guildkeeper:event/_to_look_at to pg

begin;
set local role guildkeeper_owner;

create function event._to_look_at(run event.reconciliation)
returns table (member_id bigint, is_known boolean)
language sql stable
as $$
  with heard as materialized (
    select coalesce(event._members_heard_since(g.guild_id), 'infinity') as since, g.intents & (1 << 1) <> 0 as joins
    from app.guild g
    where g.guild_id = (run).guild_id
  ),
  wanted as (
    -- The domains one by one, and those of whom it is not known that they left and whom nobody has seen since; where joins are
    -- not heard, those who left may be back.
    select w.member_id from roles._wanted_members((run).guild_id, (run).to_id, 1000) as w (member_id)
    union
    select w.member_id from moderation._wanted_members((run).guild_id, (run).to_id, 1000) as w (member_id)
    union
    (
      select m.member_id
      from app.member m
      cross join heard h
      where m.guild_id = (run).guild_id and m.member_id > (run).to_id
        and (m.left_at is null or not h.joins and m.left_at > (run).began_at - interval '30 days')
        and m.seen_at < h.since
      order by m.member_id
      limit 1000
    )
  )
  select w.member_id, m.seen_at is not null
  from wanted w
  cross join heard h
  left join app.member m on m.guild_id = (run).guild_id and m.member_id = w.member_id and m.seen_at >= h.since
  order by w.member_id
  limit greatest(least(1000, 5000 - (run).looked_at), 0);
$$;

comment on function event._to_look_at is
'At whom a comparison looks next, by id, at most 1,000 of them and 5,000 in all: the next one goes on from there. is_known: how
they are was heard, so Discord need not be asked.';

commit;
