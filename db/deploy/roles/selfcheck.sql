-- Deploy guildkeeper:roles/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function roles.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, role_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'Discord was told what the reasons demand', u.member_id, u.role_id,
    case when u.is_wanted then 'nothing' else 'to give it' end, case when u.is_wanted then 'to give it' else 'to take it' end
  from roles.member k
  cross join lateral roles._unsettled(k.guild_id, k.member_id, now()) u
  where k.guild_id = selfcheck.guild_id and not exists (  -- whose end is due this moment
    select from roles.reason r
    where r.guild_id = selfcheck.guild_id and r.member_id = u.member_id and r.role_id = u.role_id
      and r.ended_at is null and r.until <= now()
  )
  union all
  select 'the end of a reason is scheduled', r.member_id, r.role_id, 'nothing', r.until::text
  from roles.reason r
  where r.guild_id = selfcheck.guild_id
    and r.ended_at is null
    and r.until is not null
    and not outbox._is_scheduled(r.guild_id, roles._end_key(r.member_id, r.role_id, r.source, r.ref, r.until))
  union all
  select 'the end of a denial is scheduled', d.member_id, d.role_id, 'nothing', d.until::text
  from roles.denial d
  where d.guild_id = selfcheck.guild_id
    and d.ended_at is null
    and d.until is not null
    and not outbox._is_scheduled(d.guild_id, roles._denial_key(d.member_id, d.role_id, d.until))
  union all
  select 'a job that runs has its next slice scheduled', null, b.role_id, 'nothing', format('job %s', b.number)
  from roles.bulk b
  where b.guild_id = selfcheck.guild_id
    and b.state = 'running'
    and not outbox._is_scheduled(b.guild_id, format('roles._work_job %s', b.number))
  union all
  select 'history is what members wear', coalesce(w.member_id, m.member_id), coalesce(w.role_id, m.role_id),
    case when w.role_id is null then 'nothing' else 'worn' end, case when m.role_id is null then 'nothing' else 'worn' end
  from (
    select o.member_id, o.role_id from roles.worn o where o.guild_id = selfcheck.guild_id and o.until_at is null
  ) w
  full join (
    select distinct k.member_id, i.role_id
    from app.member k
    cross join lateral unnest(k.role_ids) as i (role_id)
    where k.guild_id = selfcheck.guild_id
  ) m on m.member_id = w.member_id and m.role_id = w.role_id
  where w.role_id is null or m.role_id is null
  union all
  select 'who has a role of their own has a reason for it', p.member_id, p.role_id, 'none', 'personal'
  from roles.personal p
  where p.guild_id = selfcheck.guild_id
    and p.role_id is not null
    and not exists (
      select from roles.reason r
      where r.guild_id = p.guild_id and r.member_id = p.member_id and r.role_id = p.role_id and r.source = 'personal'
        and r.ended_at is null
    )
  union all
  select 'a role of one''s own that lapses is looked at then', p.member_id, p.role_id, 'nothing', p.lapses_at::text
  from roles.personal p
  where p.guild_id = selfcheck.guild_id
    and p.lapses_at is not null
    and not outbox._is_scheduled(p.guild_id, format('roles._personal_due %s', p.member_id));
$$;

comment on function roles.selfcheck is
'What is wrong with the roles of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function roles.selfcheck to guildkeeper_admin;

commit;
