-- Deploy guildkeeper:automod/_forget_traces to pg

begin;
set local role guildkeeper_owner;

create function automod._forget_traces(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with forgotten as (
    delete from automod.trace t
    where t.guild_id = _forget_traces.guild_id
      and t.member_id in (
        select o.member_id
        from automod.trace o
        left join automod.ruleset s on s.guild_id = o.guild_id
        where o.guild_id = _forget_traces.guild_id
          and o.message_ids[1] < app.snowflake_at(_forget_traces.at - interval '1 minute') - coalesce(s.counts_within, 0)
        limit _forget_traces.most
      )
    returning 1
  )
  select count(*) from forgotten;
$$;

comment on function automod._forget_traces is
'Forgets who wrote when, where no rule counts it any more: at most `most` authors. Returns how many.';

commit;
