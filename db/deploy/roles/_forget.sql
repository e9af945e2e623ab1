-- Deploy guildkeeper:roles/_forget to pg

begin;
set local role guildkeeper_owner;

create function roles._forget(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with kept as (
    select s.guild_id, _forget.at - s.keep_reasons as reasons,
      _forget.at - greatest(s.keep_history, s.keep_sticky) as history
    from roles.settings s
    where s.guild_id = _forget.guild_id
  ),
  worn as (
    delete from roles.worn w
    using kept k
    where w.guild_id = k.guild_id and (w.member_id, w.role_id, w.from_at) in (
      select o.member_id, o.role_id, o.from_at
      from roles.worn o
      where o.guild_id = k.guild_id and o.until_at < k.history
      limit _forget.most
    )
    returning 1
  ),
  denials as (
    delete from roles.denial d using kept k where d.guild_id = k.guild_id and d.ended_at < k.reasons returning 1
  ),
  members as (
    delete from roles.bulk_member m
    using kept k
    where m.guild_id = k.guild_id and (m.number, m.member_id) in (
      select o.number, o.member_id
      from roles.bulk_member o
      join roles.bulk b on b.guild_id = o.guild_id and b.number = o.number
      where o.guild_id = k.guild_id and b.ended_at < k.reasons
      limit _forget.most
    )
    returning 1
  ),
  drafts as (
    delete from roles.draft d using kept k where d.guild_id = k.guild_id and d.made_at < _forget.at - interval '1 day' returning 1
  ),
  jobs as (
    -- The latest stays, so that numbers go on; the others go once their members have.
    delete from roles.bulk b
    using kept k
    where b.guild_id = k.guild_id and b.ended_at < k.reasons
      and b.number < (select max(l.number) from roles.bulk l where l.guild_id = b.guild_id)
      and not exists (select from roles.bulk_member m where m.guild_id = b.guild_id and m.number = b.number)
    returning 1
  )
  select greatest((select count(*) from worn), (select count(*) from members), (select count(*) from denials),
    (select count(*) from drafts), (select count(*) from jobs));
$$;

comment on function roles._forget is
'Forgets who wore what longer ago than the setting keep_history (or keep_sticky), denials and jobs that are over for
keep_reasons, and jobs that were rehearsed a day ago and never begun: at most `most` rows of each that there are many of.
Returns how many went of one kind.';

commit;
