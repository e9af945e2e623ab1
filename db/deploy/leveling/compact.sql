-- Deploy guildkeeper:leveling/compact to pg

begin;
set local role guildkeeper_owner;

create function leveling.compact(
  guild_id bigint,
  before timestamptz default null,
  most integer default 10000,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_before timestamptz;
  v_rows leveling.history[];
begin
  perform app._require_time(t) from unnest(array[compact.at, coalesce(compact.before, compact.at)]) t;
  perform app._require_amount(compact.most, 1, 1000000);

  -- What a backfill may still bring again must stay to be compared with.
  select date_trunc('day', least(coalesce(compact.before, compact.at - s.keep_history), compact.at - interval '7 days'), 'UTC')
  into v_before
  from leveling.settings s
  where s.guild_id = compact.guild_id;

  with oldest as materialized (
    select h.guild_id, h.member_id, h.at, h.history_id
    from leveling.history h
    where h.guild_id = compact.guild_id
      and h.at < v_before
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

comment on function leveling.compact is
'Folds history of a guild from before a time (null: as long ago as the setting leveling.keep_history says; at the latest 7 days
ago; whole UTC days only) into one row a member and day, at most `most` rows in one go, oldest first, and returns how many. The
retention rule of leveling.history: sums and boards by day stay as they are. event._new_day follows it every day.';

grant execute on function leveling.compact to guildkeeper_admin;

commit;
