-- Deploy guildkeeper:automod/_too_many to pg

begin;
set local role guildkeeper_owner;

create function automod._too_many(traces automod.trace[])
returns table (guild_id bigint, message_id bigint, number integer)
language plpgsql stable
as $$
begin
  return query
  with rule as materialized (
    select r.guild_id, r.number, r.kind, r.threshold, automod._ids(r.within) as within
    from automod.rule r
    where r.enabled
      and r.kind in ('rate', 'duplicates')
      and r.guild_id in (select t.guild_id from unnest(_too_many.traces) as t)
  )
  select t.guild_id, t.message_ids[p.place], r.number
  from unnest(_too_many.traces) as t
  cross join lateral generate_series(1, least(t.fresh, cardinality(t.message_ids))) as p (place)
  cross join lateral (
    select case when t.hashes[p.place] is not null then array_positions(t.hashes, t.hashes[p.place]) end as places offset 0
  ) equal
  join rule r on r.guild_id = t.guild_id
  where t.message_ids[p.place] - r.within < t.message_ids[
    case r.kind
      when 'rate' then p.place + r.threshold - 1
      when 'duplicates' then equal.places[array_position(equal.places, p.place) + r.threshold - 1]
    end
  ];
end;
$$;

comment on function automod._too_many is
'The messages of some traces that are too many: with each, its author has written as many within the interval of a rule on
rate, or as many with the same text, as the rule does not allow any more.';

commit;
