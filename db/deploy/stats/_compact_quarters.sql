-- Deploy guildkeeper:stats/_compact_quarters to pg

begin;
set local role guildkeeper_owner;

create function stats._compact_quarters(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_rows bigint;
begin
  with old as materialized (
    select q.quarter, q.channel_id,
      (extract(epoch from date_trunc('hour', to_timestamp(q.quarter * 900.0), p.time_zone)) / 900)::integer as hour
    from stats.quarter q
    join stats.progress p on p.guild_id = q.guild_id
    where q.guild_id = _compact_quarters.guild_id
      and q.quarter < stats._quarter_of(app.snowflake_at(_compact_quarters.at - interval '100 days'))
      and date_trunc('hour', to_timestamp(q.quarter * 900.0), p.time_zone) <> to_timestamp(q.quarter * 900.0)
    order by q.quarter
    limit _compact_quarters.most
  ),
  taken as (
    delete from stats.quarter q
    using old o
    where q.guild_id = _compact_quarters.guild_id and q.quarter = o.quarter and q.channel_id = o.channel_id
    returning o.hour, q.channel_id, q.messages, q.deleted
  ),
  kept as (
    insert into stats.quarter as q (guild_id, quarter, channel_id, messages, deleted)
    select _compact_quarters.guild_id, t.hour, t.channel_id, sum(t.messages), sum(t.deleted) from taken t group by 2, 3
      order by 2, 3
    on conflict on constraint quarter_pkey do update
    set messages = q.messages + excluded.messages, deleted = q.deleted + excluded.deleted
  )
  select count(*) into v_rows from taken;
  return v_rows;
end;
$$;

comment on function stats._compact_quarters is
'Puts quarters of an hour of a hundred days ago together to hours of the guild''s zone, at most so many. Returns how many.';

commit;
