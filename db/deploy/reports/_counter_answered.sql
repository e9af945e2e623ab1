-- Deploy guildkeeper:reports/_counter_answered to pg

begin;
set local role guildkeeper_owner;

create function reports._counter_answered(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_failed constant boolean := arguments ? 'state';
begin
  update reports.counter c
  set refused_at = case when v_failed then _counter_answered.at end,
    shown = case when v_failed and c.shown = _counter_answered.arguments ->> 'name' then null else c.shown end
  where c.guild_id = _counter_answered.guild_id and c.channel_id = (_counter_answered.arguments ->> 'counter')::bigint;
end;
$$;

comment on function reports._counter_answered is
'Work due once Discord has taken the name of a counter, after it did not, or has not: reports.counters says so, and the same name
is asked for again.';

select outbox._register('reports._counter_answered');

commit;
