-- Deploy guildkeeper:rolejobs/_maintain to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with kept as (
    select s.guild_id, _maintain.at - s.keep_jobs as since from rolejobs.settings s where s.guild_id = _maintain.guild_id
  ),
  members as (
    delete from rolejobs.member m
    using kept k
    where m.guild_id = k.guild_id and (m.number, m.member_id) in (
      select o.number, o.member_id
      from rolejobs.member o
      join rolejobs.job b on b.guild_id = o.guild_id and b.number = o.number
      where o.guild_id = k.guild_id and b.ended_at < k.since
      limit _maintain.most
    )
    returning 1
  ),
  drafts as (
    delete from rolejobs.draft d
    using kept k
    where d.guild_id = k.guild_id and d.made_at < _maintain.at - interval '1 day'
    returning 1
  ),
  jobs as (
    -- The latest stays, so that numbers go on; the others go once their members have.
    delete from rolejobs.job b
    using kept k
    where b.guild_id = k.guild_id and b.ended_at < k.since
      and b.number < (select max(l.number) from rolejobs.job l where l.guild_id = b.guild_id)
      and not exists (select from rolejobs.member m where m.guild_id = b.guild_id and m.number = b.number)
    returning 1
  )
  select greatest((select count(*) from members), (select count(*) from drafts), (select count(*) from jobs));
$$;

comment on function rolejobs._maintain is
'What a new day brings: jobs that are over for keep_jobs are forgotten, with at most `most` of their members, and those that were
rehearsed a day ago and never begun. Returns how many went of one kind.';

commit;
