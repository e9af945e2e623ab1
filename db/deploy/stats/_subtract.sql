-- Deploy guildkeeper:stats/_subtract to pg

begin;
set local role guildkeeper_owner;

create function stats._subtract(held stats.progress, gone stats.fact[])
returns void
language plpgsql
as $$
declare
  v_guild_id bigint := (_subtract.held).guild_id;
  v_folded bigint := app.snowflake_at((_subtract.held).folded_until);
begin
  -- In the order of stats._count, so that nobody waits for each other.
  perform from stats.quarter q
  where q.guild_id = v_guild_id
    and (q.quarter, q.channel_id) in (select stats._quarter_of(g.message_id), g.channel_id from unnest(_subtract.gone) g)
  order by q.quarter, q.channel_id
  for update;

  update stats.quarter q
  set messages = q.messages - g.messages, deleted = q.deleted + g.messages
  from (
    select stats._quarter_of(g.message_id) as quarter, g.channel_id, count(*) as messages
      from unnest(_subtract.gone) g group by 1, 2
  ) g
  where q.guild_id = v_guild_id and q.quarter = g.quarter and q.channel_id = g.channel_id;

  perform stats._subtract_days(_subtract.held, array(select g from unnest(_subtract.gone) g where g.message_id < v_folded));
end;
$$;

comment on function stats._subtract is
'Takes messages of a guild out of its quarters of an hour and, where they were folded, out of its days.';

commit;
