-- Deploy guildkeeper:voice/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function voice.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'nobody is in two places', s.member_id, s.until_at::text, n.from_at::text
  from voice.stretch s
  join lateral (
    select k.from_at from voice.stretch k
    where k.guild_id = s.guild_id and k.member_id = s.member_id and k.from_at > s.from_at
    order by k.from_at
    limit 1
  ) n on n.from_at < s.until_at
  where s.guild_id = selfcheck.guild_id
  union all
  select 'who is here is nowhere else', p.member_id, p.since::text, s.until_at::text
  from voice.present p
  join voice.stretch s on s.guild_id = p.guild_id and s.member_id = p.member_id and s.until_at > p.since
  where p.guild_id = selfcheck.guild_id
  union all
  select 'no more is paid than counts', d.member_id, d.paid_minutes::text, (d.counted / 60)::text
  from voice.day d
  where d.guild_id = selfcheck.guild_id
    and d.paid_minutes > d.counted / 60
    and not exists (select from voice.stale_day s where s.guild_id = d.guild_id and s.day = d.day)
  union all
  select 'channels have what their members had', null, coalesce(c.counted, 0)::text, d.counted::text
  from (
    select k.guild_id, k.day, sum(k.counted) as counted, sum(k.connected) as connected from voice.day k group by 1, 2
  ) d
  left join lateral (
    select sum(k.counted) as counted, sum(k.connected) as connected
    from voice.channel_day k where k.guild_id = d.guild_id and k.day = d.day
  ) c on true
  where d.guild_id = selfcheck.guild_id
    and (coalesce(c.connected, 0) < d.connected or coalesce(c.counted, 0) < d.counted)
    and not exists (select from voice.stale_day s where s.guild_id = d.guild_id and s.day = d.day)
  union all
  select 'what happens in voice is settled', null, 'nothing', 'voice._settle_due'
  where not outbox._is_scheduled(selfcheck.guild_id, 'voice._settle_due')
    and exists (select from voice.present p where p.guild_id = selfcheck.guild_id and p.channel_id is not null);
$$;

comment on function voice.selfcheck is
'What is wrong with voice in a guild; no rows is sound. Paid for too much is who was settled and turned out to have left before.
A channel keeps what a member had there who is forgotten.
Reads everything that is kept: for operators and tests.';

grant execute on function voice.selfcheck to guildkeeper_admin;

commit;
