-- Deploy guildkeeper:automod/_floods to pg

begin;
set local role guildkeeper_owner;

create function automod._floods(messages app.message[])
returns setof automod.found
language plpgsql
as $$
begin
  return query
  with rule as materialized (
    select r.guild_id, r.number, r.kind, r.threshold, automod._ids(r.within) as within
    from automod.rule r
    where r.enabled
      and r.kind in ('rate', 'duplicates')
      and r.guild_id in (select m.guild_id from unnest(_floods.messages) as m)
  ),
  flood as materialized (
    select t.guild_id, t.message_ids[t.place] as message_id, r.number
    from (
      select k.*, p.place
      from automod._remember(_floods.messages) k
      cross join lateral generate_series(1, least(k.fresh, cardinality(k.message_ids))) as p (place)
      offset 0
    ) t
    join rule r on r.guild_id = t.guild_id
    where t.message_ids[t.place] - r.within < t.message_ids[
      case r.kind
        when 'rate' then t.place + r.threshold - 1
        when 'duplicates' then automod._nth_equal(t.hashes, t.place, r.threshold)
      end
    ]
  )
  select (k.found).*
  from (
    select automod._found(f.number, s.seen) as found
    from flood f
    join (
      select m.guild_id, m.message_id, automod._unread(m) as seen from unnest(_floods.messages) as m offset 0
    ) s on s.guild_id = f.guild_id and s.message_id = f.message_id
    join automod.rule r on r.guild_id = f.guild_id and r.number = f.number
    where not automod._is_exempt(r, s.seen)
    offset 0
  ) k;
end;
$$;

comment on function automod._floods is
'Remembers the messages of a batch where rules count them, and returns those that are too many: with each, its author has written
as many within the interval of a rule on rate, or as many with the same text, as the rule does not allow any more.';

commit;
