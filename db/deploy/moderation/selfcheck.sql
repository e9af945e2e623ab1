-- Deploy guildkeeper:moderation/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function moderation.selfcheck(guild_id bigint)
returns table (rule text, number bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'the numbers of cases have no gaps', k.cases, format('%s cases up to %s', c.cases, c.last), k.cases::text
  from (
    select coalesce(max(n.cases), 0) as cases from moderation.counter n where n.guild_id = selfcheck.guild_id
  ) k
  cross join (
    select count(*) as cases, coalesce(max(n.number), 0) as last
    from moderation.case n
    where n.guild_id = selfcheck.guild_id
  ) c
  where c.cases <> k.cases or c.last <> k.cases
  union all
  select 'a timeout or ban is in force exactly as long as its case has not ended', coalesce(c.number, s.number),
    coalesce(s.kind::text, 'nothing'), coalesce(c.kind::text, 'nothing')
  from (
    select b.number, b.kind, b.member_id, b.ends_at
    from moderation.case b
    where b.guild_id = selfcheck.guild_id and b.kind in ('timeout', 'ban') and b.ended_at is null
  ) c
  full join (
    select b.number, b.kind, b.member_id, b.ends_at from moderation.sanction b where b.guild_id = selfcheck.guild_id
  ) s on s.number = c.number
  where (s.number, s.kind, s.member_id, s.ends_at) is distinct from (c.number, c.kind, c.member_id, c.ends_at)
  union all
  select 'every end is scheduled', s.number, 'nothing', s.ends_at::text
  from moderation.sanction s
  where s.guild_id = selfcheck.guild_id
    and s.ends_at is not null
    and not outbox._is_scheduled(s.guild_id, format('moderation.case %s', s.number))
  union all
  select 'who is pardoned is not sanctioned any more', c.number, 'in force', 'ended'
  from moderation.case c
  join moderation.sanction s on s.guild_id = c.guild_id and s.number = c.number and s.member_id = c.member_id and s.kind = c.kind
  where c.guild_id = selfcheck.guild_id and c.pardoned_at is not null
  union all
  select 'the ladder applies one rung a case', c.follows, count(*)::text, '1'
  from moderation.case c
  where c.guild_id = selfcheck.guild_id and c.source = 'ladder'
  group by c.follows
  having count(*) <> 1 or c.follows is null;
$$;

comment on function moderation.selfcheck is
'What is wrong with the cases of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function moderation.selfcheck to guildkeeper_admin;

commit;
