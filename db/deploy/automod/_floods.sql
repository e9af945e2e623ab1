-- Deploy guildkeeper:automod/_floods to pg

begin;
set local role guildkeeper_owner;

create type automod.found as (guild_id bigint, message_id bigint, number integer, seen automod.seen);
comment on type automod.found is 'A message that meets an automatic rule.';

create function automod._floods(messages app.message[])
returns setof automod.found
language plpgsql
as $$
declare
  c_latest constant integer := 50;  -- behind the first that is new: no rule counts more
begin
  return query
  with guild as materialized (
    select s.guild_id, s.compares
    from automod.ruleset s
    where s.counts_within is not null and s.guild_id in (select m.guild_id from unnest(_floods.messages) as m)
  ),
  incoming as (
    select distinct on (m.guild_id, m.member_id, m.message_id) m.guild_id, m.member_id, m.message_id,
      case when g.compares then hashtextextended(automod._plain(m.content), 0) end as hash
    from unnest(_floods.messages) as m
    join guild g on g.guild_id = m.guild_id
    where m.member_id > 0 and m.message_id > 0 and m.channel_id > 0
      and m.mentions is not null  -- else it comes from history
    order by m.guild_id, m.member_id, m.message_id desc
  ),
  remembered as (
    insert into automod.trace as t (guild_id, member_id, message_ids, hashes, fresh)
    select i.guild_id, i.member_id, array_agg(i.message_id), array_agg(i.hash), count(*)
    from incoming i
    group by i.guild_id, i.member_id
    order by i.guild_id, i.member_id  -- as everybody locks them
    on conflict on constraint trace_pkey do update
    set message_ids = case
          when excluded.message_ids[cardinality(excluded.message_ids)] > t.message_ids[1] then
            (excluded.message_ids || t.message_ids)[:c_latest + excluded.fresh]
          else array(  -- some are late, or come again
            select distinct k.message_id
            from unnest(excluded.message_ids || t.message_ids) as k (message_id)
            order by k.message_id desc
            limit c_latest + excluded.fresh
          )
        end,
        hashes = case
          when excluded.message_ids[cardinality(excluded.message_ids)] > t.message_ids[1] then
            (excluded.hashes || t.hashes)[:c_latest + excluded.fresh]
          else array(
            select k.hash
            from (
              select distinct on (b.message_id) b.message_id, b.hash
              from unnest(excluded.message_ids || t.message_ids, excluded.hashes || t.hashes) as b (message_id, hash)
              order by b.message_id desc
            ) k
            order by k.message_id desc
            limit c_latest + excluded.fresh
          )
        end,
        fresh = case
          when excluded.message_ids[cardinality(excluded.message_ids)] > t.message_ids[1] then excluded.fresh
          else c_latest + excluded.fresh
        end
    returning t.guild_id, t.member_id, t.message_ids, t.hashes, t.fresh
  ),
  counting as materialized (
    select r.guild_id, r.number, r.kind, r.threshold, automod._ids(r.within) as within
    from automod.rule r
    where r.enabled and r.kind in ('rate', 'duplicates') and r.guild_id in (select g.guild_id from guild g)
  ),
  came as materialized (
    select t.guild_id, t.message_ids, p.place,
      case when t.hashes[p.place] is not null then array_positions(t.hashes, t.hashes[p.place]) end as equals
    from remembered t
    cross join lateral generate_series(1, least(t.fresh, cardinality(t.message_ids))) as p (place)
  ),
  flood as materialized (
    select a.guild_id, a.message_ids[a.place] as message_id, c.number
    from came a
    join counting c on c.guild_id = a.guild_id
    where a.message_ids[a.place] - c.within < a.message_ids[
      case c.kind
        when 'rate' then a.place + c.threshold - 1
        when 'duplicates' then a.equals[array_position(a.equals, a.place) + c.threshold - 1]
      end
    ]
  )
  select m.guild_id, m.message_id, r.number, e.seen
  from flood f
  join unnest(_floods.messages) as m on m.guild_id = f.guild_id and m.message_id = f.message_id
  join automod.rule r on r.guild_id = f.guild_id and r.number = f.number
  cross join lateral (
    select row(
      m.guild_id, m.channel_id, m.parent_id, m.member_id, m.message_id, m.role_ids, m.content, null, m.mentions, m.attachments
    )::automod.seen as seen
  ) e
  where not automod._is_exempt(r, e.seen);
end;
$$;

comment on function automod._floods is
'Keeps a trace of each message of a batch where rules count messages, and returns those that are too many: with each, its author
has written as many within the interval of a rule on rate, or as many with the same text, as the rule does not allow any more.
A message that comes again counts once.';

commit;
