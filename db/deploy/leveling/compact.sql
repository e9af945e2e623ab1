-- Deploy guildkeeper:leveling/compact to pg
-- requires: leveling/history

begin;
set local role guildkeeper_owner;

create function leveling.compact(
  guild_id bigint,
  before timestamptz default now() - interval '400 days',
  most integer default 10000
)
returns bigint
language plpgsql security definer
set search_path = ''
as $$
declare
  v_rows leveling.history[];
begin
  with oldest as materialized (
    select h.guild_id, h.member_id, h.at, h.history_id
    from leveling.history h
    where h.guild_id = compact.guild_id
      -- What a backfill may still bring again must stay to be compared with.
      and h.at < date_trunc('day', least(compact.before, now() - interval '7 days'), 'UTC')
      and h.rule <> 'summary'
    order by h.at
    limit compact.most
  ),
  taken as (
    delete from leveling.history h
    using oldest o
    where h.guild_id = o.guild_id and h.member_id = o.member_id and h.at = o.at and h.history_id = o.history_id
    returning h.*
  )
  select array_agg(t) into v_rows from taken t;

  insert into leveling.history (guild_id, member_id, at, rule, amount, xp)
  select compact.guild_id, r.member_id, date_trunc('day', r.at, 'UTC'), 'summary', sum(r.amount),
    (array_agg(r.xp order by r.at desc, r.history_id desc))[1]
  from unnest(v_rows) r
  group by r.member_id, date_trunc('day', r.at, 'UTC');

  return coalesce(cardinality(v_rows), 0);
end;
$$;

comment on function leveling.compact(bigint, timestamptz, integer) is
'Folds history of a guild from before a time (default: 400 days ago; at the latest 7 days ago; whole UTC days only) into one
row a member and day, at most `most` rows in one go, oldest first, and returns how many. The retention rule of
leveling.history: sums and boards by day stay as they are. Run it from cron as often as you like, until it returns 0.';

grant execute on function leveling.compact(bigint, timestamptz, integer) to guildkeeper_admin;

commit;
